import type { DropReason } from "../log/log-store.ts";
import type { LogLine } from "./log-line.ts";

/** The lines after the last navigation: what the present page has to do with. */
export function linesOfPresentPage(lines: readonly LogLine[]): readonly LogLine[] {
  const start = lines.findLastIndex((line) => line.kind === "navigation") + 1;
  return start === 0 ? lines : lines.slice(start);
}

/** The records that contain each word of the filter, in any case. Without words, every line; with words, no marks. */
export function filterLines(lines: readonly LogLine[], filter: string): readonly LogLine[] {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter((line) => line.kind === "record" && words.every((word) => line.searched.includes(word)));
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
