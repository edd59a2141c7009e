/** Most milliseconds before or after the Unix epoch that a date can have (ECMAScript, "Time Values and Time Range"). */
const farthest = 8.64e15;

/** A moment (milliseconds since the Unix epoch) in ISO 8601, UTC, with milliseconds; null for one that no calendar has: pages can forge them. */
export function utcTime(at: number): string | null {
  return Math.abs(at) <= farthest ? new Date(at).toISOString() : null;
}
