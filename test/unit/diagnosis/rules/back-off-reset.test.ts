import { backOffReset } from "../../../../src/diagnosis/rules/back-off-reset.ts";
import { closedBy, endingAgainAndAgain, later, lost, never, oneAfterTheOther, openFor } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const one = closedBy(1011, "", openFor(100));
const said = (count: number, gap: number) =>
  [
    ["constant-gaps", { count: count - 1, gap }],
    ["opened-each-time", { count }],
  ] as const;
const waiting = (...gaps: readonly number[]) => {
  let start = 0;
  return [one].concat(
    gaps.map((gap, index) => {
      start += 150 + gap;
      return later(one, start, `again ${index}`);
    }),
  );
};

describeRule(
  backOffReset,
  [
    ["a second each time", endingAgainAndAgain(one, 4, 1000), "back-off-reset", "possible", said(4, 1000)],
    ["about a second each time", waiting(1000, 1250, 760, 1000), "back-off-reset", "possible", said(5, 1000)],
    ["the shortest wait", endingAgainAndAgain(one, 4, 200), "back-off-reset", "possible", said(4, 200)],
  ],
  [
    ["three attempts", endingAgainAndAgain(one, 3, 1000)],
    ["no wait", endingAgainAndAgain(one, 6, 199)],
    ["waits that grow", waiting(1000, 2000, 4000, 8000)],
    ["one wait that differs", waiting(1000, 1000, 1000, 1300)],
    ["one that never opened", oneAfterTheOther([one, one, never(), one], 1000)],
    ["sockets that lasted", endingAgainAndAgain(lost(openFor(5000)), 6, 1000)],
  ],
);
