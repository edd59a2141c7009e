import type { DropReason } from "../log/log-store.ts";
import { createFilterTest } from "./filter/filter-test.ts";
import type { LogLine } from "./log-line.ts";

/** The lines after the last navigation: what the present page has to do with. */
export function linesOfPresentPage(lines: readonly LogLine[]): readonly LogLine[] {
  const start = lines.findLastIndex((line) => line.kind === "navigation") + 1;
  return start === 0 ? lines : lines.slice(start);
}

/** The records that the filter lets through. With nothing in the filter, every line; with something, no marks. */
export function filterLines(lines: readonly LogLine[], filter: string): readonly LogLine[] {
  const passes = createFilterTest(filter);
  return passes ? lines.filter((line) => line.kind === "record" && passes(line)) : lines;
}

/** How many records there are. */
export function countRecords(lines: readonly LogLine[]): number {
  let count = 0;
  for (const line of lines) if (line.kind === "record") count += 1;
  return count;
}

/** How many sockets were not recorded, by reason, in the order in which the reasons came up. */
export function countDropped(lines: readonly LogLine[]): ReadonlyMap<DropReason, number> {
  const counts = new Map<DropReason, number>();
  for (const line of lines) if (line.kind === "dropped") counts.set(line.why, (counts.get(line.why) ?? 0) + line.count);
  return counts;
}
