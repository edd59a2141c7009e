import type { LaneLayout } from "./layout-lane.ts";
import { firstNotBefore } from "./search-order.ts";
import { pixelOf, type TimeScale, timeAt } from "./time-scale.ts";

/** Width in pixels of the columns that a crowd is shown as, with the gap between two. */
export const columnWidth = 3;
/** Width in pixels of what is looked at together: about that of a mark. Whole columns. */
const cellWidth = 3 * columnWidth;
/** More ends than this for each row of a cell, and their marks would hide one another. */
const mostForEachRow = 2;
/** Crowds with fewer cells between them are one: single marks among columns would be confetti. */
const cellsToJoin = 5;

/** Ends that are too close together for marks of their own: shown as columns. */
export interface Crowd {
  /** Where the first column begins, in pixels. */
  readonly left: number;
  /** Ends in each column. */
  readonly counts: Uint32Array;
  /** The highest rank of a severity in each column. */
  readonly worst: Uint8Array;
  readonly total: number;
}

export interface Aggregate {
  /** Indexes of the sockets whose end gets a mark of its own. */
  readonly marks: readonly number[];
  /** In order, not touching. */
  readonly crowds: readonly Crowd[];
}

/**
 * Divides the ends of a lane that are in view. The cells stand still in time while the picture is panned (`origin` is any fixed
 * moment), so what is a mark stays one.
 */
export function aggregateEnds(layout: LaneLayout, scale: TimeScale, origin: number): Aggregate {
  const { byEnd, end } = layout;
  const cellOf = (at: number): number => Math.floor(((at - origin) * scale.pixelsPerMillisecond) / cellWidth);
  const limit = (layout.rows.length + Number(layout.rest.length > 0)) * mostForEachRow;
  const first = firstNotBefore(byEnd, end, timeAt(scale, -cellWidth));
  const after = timeAt(scale, scale.width + cellWidth);
  const marks: number[] = [];
  const crowds: Crowd[] = [];
  let crowd: (Places & { cell: number }) | null = null;
  let marksBeforeGap = 0;
  for (let from = first; from < byEnd.length;) {
    const at = end[byEnd[from] ?? 0] ?? 0;
    if (at > after) break;
    const cell = cellOf(at);
    let to = from + 1;
    while (to < byEnd.length && cellOf(end[byEnd[to] ?? 0] ?? 0) === cell) to += 1;
    if (to - from > limit) {
      if (crowd && cell - crowd.cell <= cellsToJoin) {
        crowd = { from: crowd.from, to, cell };
        marks.length = marksBeforeGap;
      } else {
        if (crowd) crowds.push(crowdOf(layout, scale, origin, crowd));
        crowd = { from, to, cell };
      }
      marksBeforeGap = marks.length;
    } else for (let place = from; place < to; place++) marks.push(byEnd[place] ?? 0);
    from = to;
  }
  if (crowd) crowds.push(crowdOf(layout, scale, origin, crowd));
  return { marks, crowds };
}

interface Places {
  readonly from: number;
  readonly to: number;
}

/** The columns of the ends in places `from` up to `to` of `byEnd`. */
function crowdOf({ byEnd, end, severity }: LaneLayout, scale: TimeScale, origin: number, { from, to }: Places): Crowd {
  const shift = pixelOf(scale, origin);
  const columnOf = (place: number): number =>
    Math.floor((pixelOf(scale, end[byEnd[place] ?? 0] ?? 0) - shift) / columnWidth);
  const first = columnOf(from);
  const length = columnOf(to - 1) - first + 1;
  const counts = new Uint32Array(length);
  const worst = new Uint8Array(length);
  for (let place = from; place < to; place++) {
    const column = columnOf(place) - first;
    counts[column] = (counts[column] ?? 0) + 1;
    worst[column] = Math.max(worst[column] ?? 0, severity[byEnd[place] ?? 0] ?? 0);
  }
  return { left: shift + first * columnWidth, counts, worst, total: to - from };
}

/** How many of the sockets without a row lived in each pixel column in view. */
export function restDensity({ rest, begin, end }: LaneLayout, scale: TimeScale): Uint32Array {
  const { width } = scale;
  const columns = new Int32Array(width + 1);
  for (const index of rest) {
    const from = pixelOf(scale, begin[index] ?? 0);
    const to = pixelOf(scale, end[index] ?? 0);
    if (to < 0 || from >= width) continue;
    const first = Math.max(0, Math.floor(from));
    const last = Math.min(width - 1, Math.max(first, Math.ceil(to) - 1));
    columns[first] = (columns[first] ?? 0) + 1;
    columns[last + 1] = (columns[last + 1] ?? 0) - 1;
  }
  let alive = 0;
  return Uint32Array.from({ length: width }, (_, column) => (alive += columns[column] ?? 0));
}
