import { describe, expect, test } from "vitest";
import { hitTest, othersAt } from "../../../src/panel/timeline/hit-test.ts";
import { laneGeometry, rowMiddle } from "../../../src/panel/timeline/lane-geometry.ts";
import { layoutTimeline } from "../../../src/panel/timeline/layout-timeline.ts";
import { createTimeScale } from "../../../src/panel/timeline/time-scale.ts";
import { line, open, openAt } from "./line-for-tests.ts";

/** A pixel is 10 ms. */
const scale = createTimeScale({ from: 0, to: 10_000 }, 1000);

describe.each([false, true])("labels above: %s", (labelsAbove) => {
  const { lanes } = layoutTimeline([
    openAt("a", 1000, 3000, { id: "first" }),
    openAt("a", 3200, 5000, { id: "second" }),
    openAt("a", 2000, 6000, { id: "other row" }),
    openAt("b", 7000, 8000, { id: "other lane" }),
    openAt("b", 8004, 8005, { id: "short" }),
  ]);
  const geometry = laneGeometry(lanes, labelsAbove);
  const at = (lane: number, row: number, x: number) => {
    const layout = lanes[lane];
    if (!layout) throw new Error("no lane");
    const place = hitTest(lanes, geometry, scale, x, rowMiddle(geometry, lane, layout, row));
    return place && (lanes[place.lane]?.records[place.socket]?.id ?? null);
  };
  test.each([
    ["on a bar", 0, 0, 150, "first"],
    ["on a mark", 0, 0, 300, "first"],
    ["just after a mark", 0, 0, 305, "first"],
    ["between two bars, nearer to the next", 0, 0, 318, "second"],
    ["in the second row", 0, 1, 450, "other row"],
    ["over nothing", 0, 0, 900, null],
    ["in another lane", 1, 0, 750, "other lane"],
    ["the nearer of two marks", 1, 0, 803, "short"],
    ["the other of them", 1, 0, 798, "other lane"],
  ])("%s", (_what, lane, row, x, expected) => {
    expect(at(lane, row, x)).toBe(expected);
  });

  test("under the last lane and above the first there is nothing", () => {
    expect(hitTest(lanes, geometry, scale, 150, 5000)).toBeNull();
    expect(hitTest(lanes, geometry, scale, 150, -1)).toBeNull();
  });
});

test("those without a row are found by their end, then by their life", () => {
  const { lanes } = layoutTimeline([...Array.from({ length: 4 }, () => open(0, 9000)), open(10, 5000, { id: "rest" })]);
  const geometry = laneGeometry(lanes, false);
  const layout = lanes[0];
  if (!layout) throw new Error("no lane");
  const y = rowMiddle(geometry, 0, layout, 4);
  const found = [502, 250].map((x) => layout.records[hitTest(lanes, geometry, scale, x, y)?.socket ?? -1]?.id);
  expect(found).toEqual(["rest", "rest"]);
});

test("the others of a pixel", () => {
  const { lanes } = layoutTimeline([100, 101, 109, 110].map((ended) => line({ ended })));
  const layout = lanes[0];
  if (!layout) throw new Error("no lane");
  expect([0, 1, 2, 3].map((socket) => othersAt(layout, scale, socket))).toEqual([2, 2, 2, 0]);
});
