import { farthestTime } from "../socket/limits.ts";

/** A moment (milliseconds since the Unix epoch) in ISO 8601, UTC, with milliseconds; null for one that no calendar has: pages can forge them. */
export function utcTime(at: number): string | null {
  return Math.abs(at) <= farthestTime ? new Date(at).toISOString() : null;
}

/** As `utcTime`; a moment before or after all calendars is their first or last one. */
export function nearestUtcTime(at: number): string {
  return new Date(Math.min(Math.max(at, -farthestTime), farthestTime)).toISOString();
}
