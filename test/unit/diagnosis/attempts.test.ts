import { describe, expect, test } from "vitest";
import { latestAttempts, median } from "../../../src/diagnosis/attempts.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import {
  closeCall,
  closedBy,
  closedWhileConnectingAt,
  endingAgainAndAgain,
  later,
  left,
  lost,
  never,
  oneAfterTheOther,
  openFor,
} from "./endings.ts";

const one = never();
const attemptsIn = (log: readonly SocketRecord[]) => {
  const last = log.at(-1);
  if (!last) throw new Error("an empty log");
  return latestAttempts(last, log.slice(0, -1));
};

describe("attempts one after the other", () => {
  test.each<readonly [what: string, log: readonly SocketRecord[], gaps: readonly number[], span: number]>([
    ["one alone", [one], [], 1050],
    ["three", endingAgainAndAgain(one, 3, 400), [400, 400], 3950],
    ["opened ones", endingAgainAndAgain(lost(), 2, 400), [400], 2500],
    ["refusals", endingAgainAndAgain(closedBy(1008), 2, 400), [400], 2500],
    ["after one that lasted", oneAfterTheOther([lost(openFor(5000)), one, one], 400), [400], 2500],
    ["after one that almost lasted", oneAfterTheOther([lost(openFor(4999)), one], 400), [400], 5049 + 400 + 1050],
    ["after one that the page closed", oneAfterTheOther([closedBy(1005, "", closeCall(1000)), one], 400), [], 1050],
    ["after one that the page gave up", oneAfterTheOther([closedWhileConnectingAt(20), one], 400), [], 1050],
    ["after a page that was left", oneAfterTheOther([left(), one], 400), [], 1050],
    ["after one that overlaps", [one, later(one, 1000), later(one, 2100)], [50], 2150],
    ["made in the event of the one before", [one, later(one, 1046)], [0], 2096],
  ])("%s", (_what, log, gaps, span) => {
    const attempts = attemptsIn(log);
    expect(attempts.gaps).toEqual(gaps);
    expect(attempts.span).toBe(span);
    expect(attempts.records).toEqual(log.slice(log.length - gaps.length - 1));
  });

  test.each([
    ["lasted", lost(openFor(5000))],
    ["was closed by the page", closedBy(1005, "", closeCall(1000))],
  ])("there is none where the last one %s", (_what, last) => {
    expect(attemptsIn([...endingAgainAndAgain(one, 3), later(last, 60_000)])).toMatchObject({ records: [], gaps: [] });
  });
});

test.each([
  [[], 0],
  [[5], 5],
  [[9, 1, 5], 5],
  [[100, 2, 30, 1], 30],
])("the median of %j is %d", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});
