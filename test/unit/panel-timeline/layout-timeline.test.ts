import { expect, test } from "vitest";
import type { RecordLine } from "../../../src/panel/log-line.ts";
import { layoutTimeline, type TimelineLayout } from "../../../src/panel/timeline/layout-timeline.ts";
import { line, open, openAt } from "./line-for-tests.ts";

const laneOf = (layout: TimelineLayout, line: RecordLine) => layout.lanes.find(({ records }) => records.includes(line));

test("a lane in which nothing has changed is taken over, one in which something has is not", () => {
  const [first, second, third] = [openAt("a", 0, 10), openAt("b", 0, 20), openAt("b", 0, 30)];
  const before = layoutTimeline([first, second]);
  const after = layoutTimeline([first, second, third], before);
  expect(laneOf(after, first)).toBe(laneOf(before, first));
  expect(laneOf(after, second)).not.toBe(laneOf(before, second));
  expect(laneOf(after, second)?.records).toEqual([second, third]);
  const milder = { ...first, severity: "notice" } as const;
  const remade = layoutTimeline([milder, second, third], after);
  expect([...(laneOf(remade, milder)?.severity ?? [])]).toEqual([1]);
  expect(laneOf(remade, second)).toBe(laneOf(after, second));
});

test("rows are in order by time, and nothing is lost", () => {
  const lines = [open(50, 60), open(0, 55), open(0, 60), open(0, 61), open(1, 62), open(2, 63), open(61, 70)];
  const [layout] = layoutTimeline(lines).lanes;
  expect(layout?.rows.map((row) => [...row])).toEqual([[1, 6], [2], [3], [4]]);
  expect([...(layout?.rest ?? [])]).toEqual([5, 0]);
  expect([...(layout?.byEnd ?? [])]).toEqual([1, 0, 2, 3, 4, 5, 6]);
});

test.each([
  ["a minute", [open(0, 60_000)], -1500, 61_500],
  ["one instant", [line({ ended: 5000 })], 4475, 5525],
  ["nothing", [], 0, 1000],
])("the session of %s has room at both sides", (_what, lines, from, to) => {
  expect(layoutTimeline(lines).session).toEqual({ from, to });
});
