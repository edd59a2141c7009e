import type { LogLine } from "./log-line.ts";
import { momentOf } from "./list/sort-lines.ts";

/** A part of the session, in milliseconds since the Unix epoch. A socket belongs to the part in which it ended. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** The lines of a part of the session; without one, all. */
export function linesWithin(lines: readonly LogLine[], range: TimeRange | null): readonly LogLine[] {
  if (!range) return lines;
  return lines.filter((line) => momentOf(line) >= range.from && momentOf(line) <= range.to);
}
