import { describe, expect, test } from "vitest";
import type { RecordLine } from "../../../src/panel/log-line.ts";
import { drawLanes } from "../../../src/panel/timeline/draw-lanes.ts";
import { laneGeometry } from "../../../src/panel/timeline/lane-geometry.ts";
import { layoutTimeline } from "../../../src/panel/timeline/layout-timeline.ts";
import type { Picture } from "../../../src/panel/timeline/picture.ts";
import { createTimeScale } from "../../../src/panel/timeline/time-scale.ts";
import { colourNames, type TimelineColours } from "../../../src/panel/timeline/timeline-colours.ts";
import { createCountingContext } from "./counting-context.ts";
import { line, openAt } from "./line-for-tests.ts";

const colours = Object.fromEntries(colourNames.map((name) => [name, name])) as TimelineColours;

function draw(lines: readonly RecordLine[], changes: Partial<Picture> = {}): Map<string, number> {
  const layout = layoutTimeline(lines);
  const { context, calls } = createCountingContext();
  drawLanes(context, {
    layout,
    geometry: laneGeometry(layout.lanes, false),
    scale: createTimeScale(layout.session, 1000),
    colours,
    scrollTop: 0,
    height: 300,
    ticks: [],
    selected: null,
    pointed: null,
    range: null,
    ...changes,
  });
  return calls;
}

const drawStorm = (count: number): Map<string, number> =>
  draw(Array.from({ length: count }, (_, index) => line({ ended: (index * 3_600_000) / count })));
const sumOf = (calls: Map<string, number>): number => [...calls.values()].reduce((total, one) => total + one, 0);

describe("lanes", () => {
  test("one socket: a circle for a normal end", () => {
    expect(draw([openAt("a", 0, 1000, { severity: "normal" })]).get("arc")).toBe(1);
    expect(draw([openAt("a", 0, 1000)]).get("arc")).toBeUndefined();
  });

  test("only those in view are drawn", () => {
    const lines = Array.from({ length: 200 }, (_, index) =>
      openAt(`host-${index}`, 0, 1000 + index, { severity: "normal" }),
    );
    expect(draw(lines).get("arc")).toBeLessThan(20);
  });

  test("what is drawn of a storm does not grow with it", () => {
    expect(sumOf(drawStorm(50_000))).toBeLessThan(sumOf(drawStorm(5000)) * 1.2);
  });

  test("a frame for the selected socket, and a veil over what is outside of the range", () => {
    const lines = [openAt("a", 0, 1000)];
    const plain = draw(lines);
    const selected = draw(lines, { selected: { lane: 0, socket: 0 } });
    expect((selected.get("roundRect") ?? 0) - (plain.get("roundRect") ?? 0)).toBe(1);
    const ranged = draw(lines, { range: { from: 200, to: 400 } });
    expect((ranged.get("fillRect") ?? 0) - (plain.get("fillRect") ?? 0)).toBe(4);
  });
});
