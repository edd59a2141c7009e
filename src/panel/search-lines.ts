import type { LogLine, RecordLine } from "./log-line.ts";

/**
 * The next record from a place on, in that direction and around the end, that contains all words of the query; null if there is none.
 * `from`: the key of the line to begin after; null to begin at the first, or the last. `step` 0: that line itself, if it fits, or the next.
 */
export function searchLines(
  lines: readonly LogLine[],
  query: string,
  from: number | null,
  step: 1 | 0 | -1,
): RecordLine | null {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  const known = from === null ? -1 : lines.findIndex(({ key }) => key === from);
  const direction = step === -1 ? -1 : 1;
  const start = known === -1 ? (direction === 1 ? -1 : lines.length) : known - (step === 0 ? 1 : 0);
  for (let distance = 1; distance <= lines.length; distance++) {
    const line = lines[(start + direction * distance + lines.length * 2) % lines.length];
    if (line?.kind === "record" && words.every((word) => line.searched.includes(word))) return line;
  }
  return null;
}
