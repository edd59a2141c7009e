import type { LogLine } from "../log-line.ts";
import type { TimeRange } from "./time-range.ts";

/**
 * When the browser was offline. A period that began before the log does begins at -Infinity, one that has not ended ends at Infinity.
 */
export function offlinePeriods(lines: readonly LogLine[]): TimeRange[] {
  const periods: TimeRange[] = [];
  let since: number | null = null;
  let knownOnline = false;
  for (const line of lines) {
    if (line.kind !== "connectivity") continue;
    if (!line.online) since ??= line.at;
    else {
      if (since !== null) periods.push({ from: Math.min(since, line.at), to: line.at });
      // It is online "again": it was offline when the log began.
      else if (!knownOnline) periods.push({ from: Number.NEGATIVE_INFINITY, to: line.at });
      since = null;
      knownOnline = true;
    }
    knownOnline ||= line.online || since !== null;
  }
  if (since !== null) periods.push({ from: since, to: Number.POSITIVE_INFINITY });
  return periods;
}
