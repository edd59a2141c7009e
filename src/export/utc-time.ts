/** Most milliseconds before or after the Unix epoch that a date can have (ECMAScript, "Time Values and Time Range"). */
const farthest = 8.64e15;

/** A moment (milliseconds since the Unix epoch) in ISO 8601, UTC, with milliseconds; null for one that no calendar has: pages can forge them. */
export function utcTime(at: number): string | null {
  return Math.abs(at) <= farthest ? new Date(at).toISOString() : null;
}

/** As `utcTime`; a moment before or after all calendars is their first or last one. */
export function nearestUtcTime(at: number): string {
  return new Date(Math.min(Math.max(at, -farthest), farthest)).toISOString();
}
