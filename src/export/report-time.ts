import type { Span } from "./log-digest.ts";
import { nearestUtcTime } from "./utc-time.ts";

/** A moment to the second, in UTC: "2026-11-21 09:30:00". */
export function timeToSecond(at: number): string {
  return nearestUtcTime(at)
    .replace("T", " ")
    .replace(/\.\d+Z$/u, "");
}

/** The time alone: "09:30:00". */
export function timeOfDay(at: number): string {
  return timeToSecond(at).replace(/^\S+ /u, "");
}

/** Both moments are of one day, in UTC. */
export function isOneDay({ from, to }: Span): boolean {
  return nearestUtcTime(from).split("T")[0] === nearestUtcTime(to).split("T")[0];
}

/** A span for a sentence: its moments, the day said once, and its length in milliseconds. */
export function spanValues(span: Span): { first: string; last: string; span: number } {
  const last = isOneDay(span) ? timeOfDay(span.to) : timeToSecond(span.to);
  return { first: timeToSecond(span.from), last, span: span.to - span.from };
}
