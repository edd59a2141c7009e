import { retriesWithoutBackOff } from "../../../../src/diagnosis/rules/retries-without-back-off.ts";
import {
  closeCall,
  closedBy,
  closedWhileConnectingAt,
  endingAgainAndAgain,
  later,
  lost,
  never,
  oneAfterTheOther,
  openFor,
} from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const one = never();
const said = (count: number, span: number, gap: number) =>
  [
    ["attempts", { count, span }],
    ["gap-between", { gap }],
  ] as const;
const waiting = (...gaps: readonly number[]) => {
  let start = 0;
  return [one].concat(
    gaps.map((gap, index) => {
      start += 1050 + gap;
      return later(one, start, `again ${index}`);
    }),
  );
};

describeRule(
  retriesWithoutBackOff,
  [
    ["four failures, no wait", endingAgainAndAgain(one, 4, 0), "retries-without-back-off", "likely", said(4, 4200, 0)],
    [
      "four failures, half a second between",
      endingAgainAndAgain(one, 4, 500),
      "retries-without-back-off",
      "likely",
      said(4, 5700, 500),
    ],
    [
      "refusals after the open",
      endingAgainAndAgain(closedBy(1008), 6, 100),
      "retries-without-back-off",
      "likely",
      said(6, 6800, 100),
    ],
    [
      "those after one that lasted",
      oneAfterTheOther([lost(openFor(60_000)), one, one, one, one], 10),
      "retries-without-back-off",
      "likely",
      said(4, 4230, 10),
    ],
  ],
  [
    ["three failures", endingAgainAndAgain(one, 3, 0)],
    ["waits of more than a second", endingAgainAndAgain(one, 6, 1001)],
    ["waits that grow", waiting(100, 200, 400, 800)],
    ["sockets that lasted", endingAgainAndAgain(lost(openFor(5000)), 6, 0)],
    ["one that lasted in between", oneAfterTheOther([one, one, one, lost(openFor(5000)), one, one, one], 0)],
    ["sockets that the page closed", endingAgainAndAgain(closedBy(1005, "", closeCall(1000)), 6, 0)],
    ["sockets that the page gave up", endingAgainAndAgain(closedWhileConnectingAt(20), 6, 0)],
    ["sockets at the same time", [one, later(one, 10), later(one, 20), later(one, 30), later(one, 40)]],
  ],
);
