import type { Place } from "./hit-test.ts";
import type { LaneGeometry } from "./lane-geometry.ts";
import type { TimelineLayout } from "./layout-timeline.ts";
import type { TimeRange } from "./time-range.ts";
import type { TimeScale } from "./time-scale.ts";
import type { TimelineColours } from "./timeline-colours.ts";

/** What of a canvas is drawn with: a test or a measurement can count it. */
export type DrawingContext = Pick<
  CanvasRenderingContext2D,
  | "arc"
  | "beginPath"
  | "clearRect"
  | "clip"
  | "closePath"
  | "fill"
  | "fillRect"
  | "fillStyle"
  | "fillText"
  | "font"
  | "globalAlpha"
  | "lineTo"
  | "lineWidth"
  | "lineJoin"
  | "measureText"
  | "moveTo"
  | "rect"
  | "restore"
  | "roundRect"
  | "save"
  | "setLineDash"
  | "setTransform"
  | "stroke"
  | "strokeRect"
  | "strokeStyle"
  | "textAlign"
  | "textBaseline"
  | "translate"
>;

/** All that is drawn. Lengths are CSS pixels. */
export interface Picture {
  readonly layout: TimelineLayout;
  readonly geometry: LaneGeometry;
  readonly scale: TimeScale;
  readonly colours: TimelineColours;
  /** How far the lanes are scrolled, and how much of them can be seen. */
  readonly scrollTop: number;
  readonly height: number;
  /** Times of the axis, for its lines. */
  readonly ticks: readonly number[];
  readonly selected: Place | null;
  /** What the keyboard is at, or the pointer is over. */
  readonly pointed: Place | null;
  readonly range: TimeRange | null;
}
