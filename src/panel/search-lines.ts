import type { LogLine, RecordLine } from "./log-line.ts";

/**
 * The next record from a place on, in that direction and around the end, that contains all words of the query; null if there is none.
 * `from`: the key of the line to begin after; null to begin at the first, or the last.
 */
export function searchLines(
  lines: readonly LogLine[],
  query: string,
  from: number | null,
  step: 1 | -1,
): RecordLine | null {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  const known = from === null ? -1 : lines.findIndex(({ key }) => key === from);
  const start = known === -1 ? (step === 1 ? -1 : lines.length) : known;
  for (let distance = 1; distance <= lines.length; distance++) {
    const line = lines[(start + step * distance + lines.length * 2) % lines.length];
    if (line?.kind === "record" && words.every((word) => line.searched.includes(word))) return line;
  }
  return null;
}
