import { momentOf } from "./list/sort-lines.ts";
import type { LogLine } from "./log-line.ts";
import type { TimeRange } from "./timeline/time-range.ts";

/** The lines of a part of the session; without one, all. A socket belongs to the part in which it ended. */
export function linesWithin(lines: readonly LogLine[], range: TimeRange | null): readonly LogLine[] {
  if (!range) return lines;
  return lines.filter((line) => momentOf(line) >= range.from && momentOf(line) <= range.to);
}

/** Most lines that are drawn: what does not fit into them could not be told apart in a picture, and would make each new end slow. */
export const mostDrawn = 10_000;
/** By how many lines the drawn part moves on at once: a picture that only grows is drawn faster. */
const step = 2500;

/** The latest lines of a long log, as many as are drawn. */
export function linesToDraw(lines: readonly LogLine[]): readonly LogLine[] {
  if (lines.length <= mostDrawn) return lines;
  return lines.slice(Math.ceil((lines.length - mostDrawn) / step) * step);
}
