import type { LogLine } from "./log-line.ts";

/**
 * The index that a key leads to from `from` (-1: nothing is selected), or null if the key does not move or there is no record. Marks
 * are passed over. `page` is the number of rows in view.
 */
export function moveSelection(lines: readonly LogLine[], from: number, key: string, page: number): number | null {
  const last = lines.length - 1;
  switch (key) {
    case "ArrowDown":
      return nearestRecord(lines, from + 1, 1) ?? from;
    case "ArrowUp":
      return nearestRecord(lines, from === -1 ? last : from - 1, -1) ?? from;
    case "PageDown":
      return nearestRecord(lines, Math.min(last, Math.max(0, from) + page), -1) ?? nearestRecord(lines, 0, 1);
    case "PageUp":
      return nearestRecord(lines, Math.max(0, (from === -1 ? last : from) - page), 1) ?? nearestRecord(lines, last, -1);
    case "Home":
      return nearestRecord(lines, 0, 1);
    case "End":
      return nearestRecord(lines, last, -1);
    default:
      return null;
  }
}

function nearestRecord(lines: readonly LogLine[], start: number, step: 1 | -1): number | null {
  for (let index = start; index >= 0 && index < lines.length; index += step)
    if (lines[index]?.kind === "record") return index;
  return null;
}
