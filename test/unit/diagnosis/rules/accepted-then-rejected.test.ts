import { acceptedThenRejected } from "../../../../src/diagnosis/rules/accepted-then-rejected.ts";
import { closeCall, closedBy, endingAgainAndAgain, lost, never, oneAfterTheOther, openFor } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const refused = closedBy(1008, "", openFor(120));
const said = (count: number, code: string, open: number) =>
  [
    ["opened-and-ended", { count, code }],
    ["longest-open", { open }],
  ] as const;

describeRule(
  acceptedThenRejected,
  [
    ["three refusals", endingAgainAndAgain(refused, 3), "accepted-then-rejected", "likely", said(3, "1008", 120)],
    [
      "refusals after unequal times",
      oneAfterTheOther([refused, closedBy(1008, "", openFor(4999)), refused]),
      "accepted-then-rejected",
      "likely",
      said(3, "1008", 4999),
    ],
    [
      "three after another code",
      oneAfterTheOther([closedBy(4401, "", openFor(10)), refused, refused, refused]),
      "accepted-then-rejected",
      "likely",
      said(3, "1008", 120),
    ],
    [
      "connections that are cut",
      endingAgainAndAgain(lost(openFor(30)), 4),
      "accepted-then-rejected",
      "likely",
      said(4, "1006", 30),
    ],
  ],
  [
    ["two refusals", endingAgainAndAgain(refused, 2)],
    ["sockets that never opened", endingAgainAndAgain(never(), 4)],
    ["the last one never opened", oneAfterTheOther([refused, refused, refused, never()])],
    ["different codes", oneAfterTheOther([refused, closedBy(4401, "", openFor(10)), refused])],
    ["sockets that lasted", endingAgainAndAgain(closedBy(1008, "", openFor(5000)), 4)],
    ["sockets that the page closed", endingAgainAndAgain(closedBy(1005, "", closeCall(1000)), 4)],
  ],
);
