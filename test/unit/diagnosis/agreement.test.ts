import { describe, expect, test } from "vitest";
import { agreeing, roundTime, toleranceOf } from "../../../src/diagnosis/agreement.ts";

test.each([
  [0, 300],
  [1000, 300],
  [15_000, 300],
  [30_000, 600],
  [60_000, 1200],
  [75_000, 1500],
  [3_600_000, 1500],
])("%d ms may be %d ms apart", (time, tolerance) => {
  expect(toleranceOf(time)).toBe(tolerance);
});

describe("times that agree", () => {
  test.each([
    ["none before", 60_000, [], []],
    ["the same", 60_000, [60_000], [60_000]],
    ["at the border", 60_000, [58_800, 61_200], [58_800, 61_200]],
    ["past the border", 60_000, [58_799, 61_201], []],
    ["among others, in order", 60_000, [59_990, 5, 60_010], [59_990, 60_010]],
    ["more than five before", 60_000, [60_000, 1, 2, 3, 4, 5], []],
    [
      "the latest five",
      60_000,
      [59_900, 60_001, 60_002, 60_003, 60_004, 60_005],
      [60_001, 60_002, 60_003, 60_004, 60_005],
    ],
    ["short ones", 1000, [701, 1300], [701, 1300]],
    ["short ones that do not", 1000, [699, 1301], []],
  ])("%s", (_what, time, earlier, expected) => {
    expect(agreeing(time, earlier)).toEqual(expected);
  });
});

test.each([
  [[59_998, 60_002, 60_020], 60_000],
  [[10_490], 10_000],
  [[9990], 10_000],
  [[9940], 9900],
  [[2034, 2020], 2000],
  [[2060], 2100],
  [[3_600_300], 3_600_000],
])("%j come from %d ms", (times, round) => {
  expect(roundTime(times)).toBe(round);
});
