import type { LaneLayout } from "./layout-lane.ts";

/** Heights in CSS pixels. */
export const rowHeight = 13;
export const barHeight = 8;
/** The strip under the rows, for the sockets that found none. */
export const restHeight = 11;
const lanePadding = 6;
const smallestLane = 28;
/** Where there is no room beside the bars, a label is above them. */
const labelHeight = 16;

/** Where the lanes are, in CSS pixels from the top of the first. */
export interface LaneGeometry {
  /** One more than there are lanes: the last is the height of all. */
  readonly tops: Float64Array;
  readonly labelsAbove: boolean;
}

function laneHeight({ rows, rest }: LaneLayout, labelsAbove: boolean): number {
  const height = 2 * lanePadding + rows.length * rowHeight + (rest.length > 0 ? restHeight : 0);
  return labelsAbove ? height + labelHeight - lanePadding : Math.max(smallestLane, height);
}

export function laneGeometry(lanes: readonly LaneLayout[], labelsAbove: boolean): LaneGeometry {
  const tops = new Float64Array(lanes.length + 1);
  for (const [index, lane] of lanes.entries()) tops[index + 1] = (tops[index] ?? 0) + laneHeight(lane, labelsAbove);
  return { tops, labelsAbove };
}

/** The lanes that lie between two heights; `to` is not among them. */
export function lanesBetween({ tops }: LaneGeometry, top: number, bottom: number): { from: number; to: number } {
  const last = tops.length - 1;
  let from = 0;
  while (from < last && (tops[from + 1] ?? 0) <= top) from += 1;
  let to = from;
  while (to < last && (tops[to] ?? 0) < bottom) to += 1;
  return { from, to };
}

/** The top of the rows of a lane. */
export function rowsTop({ tops, labelsAbove }: LaneGeometry, lane: number, layout: LaneLayout): number {
  const top = tops[lane] ?? 0;
  if (labelsAbove) return top + labelHeight;
  const inside = layout.rows.length * rowHeight + (layout.rest.length > 0 ? restHeight : 0);
  return top + ((tops[lane + 1] ?? top) - top - inside) / 2;
}

/** The middle of a row; of the strip under them for the row after the last. */
export function rowMiddle(geometry: LaneGeometry, lane: number, layout: LaneLayout, row: number): number {
  const half = row < layout.rows.length ? rowHeight / 2 : restHeight / 2;
  return rowsTop(geometry, lane, layout) + row * rowHeight + half;
}
