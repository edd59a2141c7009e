import type { LogLine, RecordLine } from "../log-line.ts";

/** A record that is worth comparing with: the end before it, the longest life if it is longer, the latest end in good order; each of its endpoint. */
export interface Candidate {
  readonly line: RecordLine;
  readonly why: "previous" | "normal" | "longest";
}

/** What to compare a record with, the most telling first; none twice. `lines` are those of the log, in its order. */
export function comparisonCandidates(line: RecordLine, lines: readonly LogLine[]): Candidate[] {
  let previous: RecordLine | null = null;
  let normal: RecordLine | null = null;
  let longest: RecordLine | null = null;
  for (const other of lines) {
    if (other.kind !== "record" || other.id === line.id || other.endpoint !== line.endpoint) continue;
    if (other.key < line.key && (previous === null || other.key > previous.key)) previous = other;
    if (other.severity === "normal" && (normal === null || other.key > normal.key)) normal = other;
    if (other.openFor !== null && other.openFor > ((longest ?? line).openFor ?? 0)) longest = other;
  }
  const found = [
    { line: normal, why: "normal" },
    { line: longest, why: "longest" },
    { line: previous, why: "previous" },
  ] as const;
  const taken = new Set<string>();
  return found.flatMap(({ line, why }) => {
    if (line === null || taken.has(line.id)) return [];
    taken.add(line.id);
    return [{ line, why }];
  });
}
