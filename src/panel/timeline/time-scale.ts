import type { TimeRange } from "./time-range.ts";

/**
 * From times to pixels: what d3's scale computes, without a call for each of a hundred thousand sockets. Time runs from left to right in
 * every language, as in the browsers' own panels: the axis of a chart, its zoom and its figures are read so beside Arabic text too.
 */
export interface TimeScale {
  /** The time at pixel 0, in milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly pixelsPerMillisecond: number;
  /** In CSS pixels. */
  readonly width: number;
}

export function createTimeScale({ from, to }: TimeRange, width: number): TimeScale {
  return { from, to, width, pixelsPerMillisecond: width / Math.max(1e-6, to - from) };
}

/** Where a time is, in pixels. */
export const pixelOf = (scale: TimeScale, at: number): number => (at - scale.from) * scale.pixelsPerMillisecond;

/** The time at a pixel. */
export const timeAt = (scale: TimeScale, pixel: number): number => scale.from + pixel / scale.pixelsPerMillisecond;
