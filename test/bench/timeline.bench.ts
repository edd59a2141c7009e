// @vitest-environment happy-dom
import { bench, describe } from "vitest";
import type { RecordLine } from "../../src/panel/log-line.ts";
import { drawLanes } from "../../src/panel/timeline/draw-lanes.ts";
import { hitTest } from "../../src/panel/timeline/hit-test.ts";
import { laneGeometry } from "../../src/panel/timeline/lane-geometry.ts";
import { layoutTimeline } from "../../src/panel/timeline/layout-timeline.ts";
import type { Picture } from "../../src/panel/timeline/picture.ts";
import { createTimeScale } from "../../src/panel/timeline/time-scale.ts";
import { colourNames, type TimelineColours } from "../../src/panel/timeline/timeline-colours.ts";
import { createCountingContext } from "../unit/panel-timeline/counting-context.ts";
import { open } from "../unit/panel-timeline/line-for-tests.ts";

const endpoints = 12;
const colours = Object.fromEntries(colourNames.map((name) => [name, name])) as TimelineColours;
const severities = ["abnormal", "notice", "normal"] as const;

/** Sockets of an hour, of several endpoints, some of which overlap; in the order in which they ended. */
function logOf(length: number): RecordLine[] {
  const lines = Array.from({ length }, (_, index) => {
    const begin = (index * 3_600_000) / length;
    return open(begin, begin + ((index * 7919) % 20_000), {
      endpoint: `wss://host-${(index * 31) % endpoints}.example.com/live`,
      severity: severities[index % 3] ?? "normal",
    });
  });
  return lines.toSorted((first, second) => first.ended - second.ended);
}

function pictureOf(lines: readonly RecordLine[]): Picture {
  const layout = layoutTimeline(lines);
  return {
    layout,
    geometry: laneGeometry(layout.lanes, false),
    scale: createTimeScale(layout.session, 1200),
    colours,
    scrollTop: 0,
    height: 900,
    ticks: [],
    selected: null,
    pointed: null,
    range: null,
  };
}

/** What a picture of elements would be: a bar and a mark for each socket. */
function drawElements({ layout, scale }: Picture): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const { begin, end } of layout.lanes)
    for (const [index, at] of end.entries()) {
      const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      bar.setAttribute("x", String(((begin[index] ?? 0) - scale.from) * scale.pixelsPerMillisecond));
      bar.setAttribute("width", String((at - (begin[index] ?? 0)) * scale.pixelsPerMillisecond));
      const mark = document.createElementNS("http://www.w3.org/2000/svg", "path");
      mark.setAttribute("transform", `translate(${(at - scale.from) * scale.pixelsPerMillisecond})`);
      svg.append(bar, mark);
    }
  return svg;
}

const slow = { time: 200, iterations: 3, warmupTime: 0, warmupIterations: 1 };

for (const length of [1000, 10_000, 100_000]) {
  const lines = logOf(length);
  const picture = pictureOf(lines);
  const grown = [...lines, open(3_600_000, 3_600_500)];
  const { context, calls } = createCountingContext();
  drawLanes(context, picture);
  const count = [...calls.values()].reduce((sum, one) => sum + one, 0);
  describe(`${length} sockets`, () => {
    bench("lay out", () => void layoutTimeline(lines), slow);
    bench("lay out after one more", () => void layoutTimeline(grown, picture.layout), slow);
    bench(`draw all of them: ${count} calls of the canvas`, () => drawLanes(context, picture), slow);
    bench("find the socket at the pointer", () =>
      void hitTest(picture.layout.lanes, picture.geometry, picture.scale, 600, 40));
    if (length <= 10_000) bench(`naive: ${2 * length} elements`, () => void drawElements(picture), slow);
  });
}
