import { describe, expect, test } from "vitest";
import { aggregateEnds, columnWidth, restDensity } from "../../../src/panel/timeline/aggregate.ts";
import { layoutTimeline } from "../../../src/panel/timeline/layout-timeline.ts";
import type { RecordLine } from "../../../src/panel/log-line.ts";
import { createTimeScale } from "../../../src/panel/timeline/time-scale.ts";
import { line, open } from "./line-for-tests.ts";

/** A pixel is 10 ms. */
const scale = createTimeScale({ from: 0, to: 10_000 }, 1000);
const layoutOf = (lines: readonly RecordLine[]) => {
  const [layout] = layoutTimeline(lines).lanes;
  if (!layout) throw new Error("no lane");
  return layout;
};
const ends = (...times: number[]): RecordLine[] => times.map((ended) => line({ ended }));
const aggregate = (lines: readonly RecordLine[], shown = scale) => aggregateEnds(layoutOf(lines), shown, 0);

describe("ends", () => {
  test.each<[string, RecordLine[], number, number[]]>([
    ["far apart: a mark each", ends(100, 1000, 5000), 3, []],
    ["two in a row of one place: still marks", ends(100, 120), 2, []],
    ["three in a row of one place: a crowd", ends(100, 120, 140), 0, [3]],
    ["a crowd and a mark", ends(100, 120, 140, 5000), 1, [3]],
    ["two crowds", ends(100, 120, 140, 5000, 5010, 5020, 5025), 0, [3, 4]],
    ["a mark among crowds belongs to them", ends(100, 120, 140, 300, 370, 380, 390), 0, [7]],
    ["out of view", ends(-9000, 20_000), 0, []],
  ])("%s", (_what, lines, marks, crowds) => {
    const found = aggregate(lines);
    expect([found.marks.length, found.crowds.map(({ total }) => total)]).toEqual([marks, crowds]);
  });

  test("columns count all, and keep the worst", () => {
    const lines = [
      ...Array.from({ length: 40 }, () => line({ ended: 500, severity: "normal" })),
      line({ ended: 505, severity: "abnormal" }),
      line({ ended: 531, severity: "notice" }),
    ];
    const [crowd] = aggregate(lines).crowds;
    expect(crowd?.left).toBe(Math.floor(50 / columnWidth) * columnWidth);
    expect([...(crowd?.counts ?? [])]).toEqual([41, 1]);
    expect([...(crowd?.worst ?? [])]).toEqual([2, 1]);
  });

  test("panning by any distance makes no crowd of marks", () => {
    const lines = ends(100, 120, 140, 900, 1700, 1760, 2500);
    const counts = Array.from({ length: 60 }, (_, by) => {
      const { marks, crowds } = aggregate(lines, createTimeScale({ from: -by * 7, to: 10_000 - by * 7 }, 1000));
      return `${marks.length} ${crowds.map(({ total }) => total).join()}`;
    });
    expect(new Set(counts).size).toBe(1);
  });

  test("a storm of ten thousand comes to no more than the columns of the picture", () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => line({ ended: index }));
    const { marks, crowds } = aggregate(lines);
    expect(marks).toEqual([]);
    expect(crowds.reduce((sum, { counts }) => sum + counts.length, 0)).toBeLessThanOrEqual(1000 / columnWidth + 1);
    expect(crowds.reduce((sum, { total }) => sum + total, 0)).toBe(10_000);
  });
});

test("the sockets without a row are counted where they lived", () => {
  const lines = [...Array.from({ length: 4 }, () => open(0, 10_000)), open(100, 200), open(150, 300), open(150, 150)];
  const density = restDensity(layoutOf(lines), scale);
  expect([9, 10, 15, 16, 20, 30].map((pixel) => density[pixel])).toEqual([0, 1, 3, 2, 1, 0]);
});
