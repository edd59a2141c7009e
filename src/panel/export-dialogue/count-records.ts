import type { LogScope } from "../../export/exported-log.ts";
import { createFilterTest } from "../filter/filter-test.ts";
import type { LogLine } from "../log-line.ts";

/** How many records of the tab are in a part of its log. A record belongs to the time in which it ended. */
export function countRecords(lines: readonly LogLine[], { filter, from, to }: LogScope): number {
  const passes = filter === null ? null : createFilterTest(filter);
  let count = 0;
  for (const line of lines) {
    if (line.kind !== "record") continue;
    if ((from !== null && line.ended < from) || (to !== null && line.ended > to)) continue;
    if (!passes || passes(line)) count += 1;
  }
  return count;
}
