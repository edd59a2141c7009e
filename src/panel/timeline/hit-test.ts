import { type LaneGeometry, lanesBetween, rowHeight, rowsTop } from "./lane-geometry.ts";
import type { LaneLayout } from "./layout-lane.ts";
import { firstNotBefore } from "./search-order.ts";
import { pixelOf, type TimeScale, timeAt } from "./time-scale.ts";

/** A socket in the picture. */
export interface Place {
  /** Index of the lane. */
  readonly lane: number;
  /** Index of the socket in its lane. */
  readonly socket: number;
}

/** How far from a mark or a bar the pointer may be, in pixels. */
const reach = 6;

/** The socket at a point: the nearest end within reach in its row, or else the bar; null where there is none. */
export function hitTest(
  lanes: readonly LaneLayout[],
  geometry: LaneGeometry,
  scale: TimeScale,
  x: number,
  y: number,
): Place | null {
  const { from: lane, to } = lanesBetween(geometry, y, y + 1);
  const layout = lanes[lane];
  if (!layout || lane >= to || y < 0) return null;
  const row = Math.floor((y - rowsTop(geometry, lane, layout)) / rowHeight);
  const inRow = layout.rows[Math.max(0, row)];
  const socket = inRow && row < layout.rows.length ? inOneRow(layout, inRow, scale, x) : null;
  const found = socket ?? nearestEnd(layout, scale, x) ?? inRest(layout, scale, x);
  return found === null ? null : { lane, socket: found };
}

/** Only neighbours of the point come into question: the sockets of a row do not overlap. */
function inOneRow({ begin, end }: LaneLayout, row: Uint32Array, scale: TimeScale, x: number): number | null {
  const place = firstNotBefore(row, end, timeAt(scale, x));
  const neighbours = [row[place - 1], row[place]].filter((index) => index !== undefined);
  const distance = (index: number): number => Math.abs(pixelOf(scale, end[index] ?? 0) - x);
  const [nearest] = neighbours.toSorted((first, second) => distance(first) - distance(second));
  if (nearest !== undefined && distance(nearest) <= reach) return nearest;
  return neighbours.find((index) => isOn(scale, begin[index], end[index], x)) ?? null;
}

/** In crowds and between rows: the nearest end of the lane. */
function nearestEnd({ byEnd, end }: LaneLayout, scale: TimeScale, x: number): number | null {
  const place = firstNotBefore(byEnd, end, timeAt(scale, x));
  const distance = (at: number): number => Math.abs(pixelOf(scale, end[byEnd[at] ?? 0] ?? Number.NaN) - x);
  const nearer = place > 0 && (place === byEnd.length || distance(place - 1) < distance(place)) ? place - 1 : place;
  return distance(nearer) <= reach ? (byEnd[nearer] ?? null) : null;
}

function inRest({ rest, begin, end }: LaneLayout, scale: TimeScale, x: number): number | null {
  return rest.find((index) => isOn(scale, begin[index], end[index], x)) ?? null;
}

function isOn(scale: TimeScale, begin = 0, end = 0, x = 0): boolean {
  return pixelOf(scale, begin) - reach / 2 <= x && x <= pixelOf(scale, end) + reach / 2;
}

/** How many other sockets of the lane ended in the same pixel column. */
export function othersAt({ byEnd, end }: LaneLayout, scale: TimeScale, socket: number): number {
  const column = Math.floor(pixelOf(scale, end[socket] ?? 0));
  const from = firstNotBefore(byEnd, end, timeAt(scale, column));
  return Math.max(0, firstNotBefore(byEnd, end, timeAt(scale, column + 1)) - from - 1);
}
