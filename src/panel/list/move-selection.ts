import { type ListRow, recordOf } from "./list-row.ts";

/**
 * The index that a key leads to from `from` (-1: nothing is selected), or null if the key does not move or there is no record. Marks
 * are passed over. `page` is the number of rows in view.
 */
export function moveSelection(rows: readonly ListRow[], from: number, key: string, page: number): number | null {
  const last = rows.length - 1;
  switch (key) {
    case "ArrowDown":
      return nearestRecord(rows, from + 1, 1) ?? from;
    case "ArrowUp":
      return nearestRecord(rows, from === -1 ? last : from - 1, -1) ?? from;
    case "PageDown":
      return nearestRecord(rows, Math.min(last, Math.max(0, from) + page), -1) ?? nearestRecord(rows, 0, 1);
    case "PageUp":
      return nearestRecord(rows, Math.max(0, (from === -1 ? last : from) - page), 1) ?? nearestRecord(rows, last, -1);
    case "Home":
      return nearestRecord(rows, 0, 1);
    case "End":
      return nearestRecord(rows, last, -1);
    default:
      return null;
  }
}

function nearestRecord(rows: readonly ListRow[], start: number, step: 1 | -1): number | null {
  for (let index = start; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    if (row && recordOf(row)) return index;
  }
  return null;
}
