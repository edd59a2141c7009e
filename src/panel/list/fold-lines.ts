import type { LogLine, RecordLine } from "../log-line.ts";

/** Ends of one endpoint that are alike and come one after the other: one row. */
export interface Fold {
  readonly kind: "fold";
  /** The key of its first line: it stays the same while the fold grows. */
  readonly key: number;
  /** In the order of the log; at least `fewest`. */
  readonly lines: readonly RecordLine[];
}

/** Fewest ends that are folded: two are read as easily one by one. */
const fewest = 3;
/** Longest quiet time inside a fold, in milliseconds; after it, it is new trouble, as for alerts. */
const longestGap = 5 * 60_000;

/**
 * Folds repeated ends, so that a storm is one row. A fold stands where its first end stood. Ends of different pages are never one fold.
 * Other lines stay where they are.
 */
export function foldLines(lines: readonly LogLine[]): (LogLine | Fold)[] {
  const groups = new Map<string, RecordLine[]>();
  const groupOf = new Map<RecordLine, RecordLine[]>();
  for (const line of lines) {
    if (line.kind === "navigation") groups.clear();
    if (line.kind !== "record") continue;
    const key = likenessOf(line);
    const group = groups.get(key);
    const last = group?.at(-1);
    if (group && last && Math.abs(line.ended - last.ended) <= longestGap) {
      group.push(line);
      groupOf.set(line, group);
    } else {
      const fresh = [line];
      groups.set(key, fresh);
      groupOf.set(line, fresh);
    }
  }
  return lines.flatMap((line): (LogLine | Fold)[] => {
    if (line.kind !== "record") return [line];
    const group = groupOf.get(line);
    if (!group || group.length < fewest) return [line];
    return group[0] === line ? [{ kind: "fold", key: line.key, lines: group }] : [];
  });
}

/** What ends have in common that are folded. */
function likenessOf({ endpoint, code, ending, closer, severity, frame }: RecordLine): string {
  return `${code} ${ending} ${closer} ${severity} ${frame.kind} ${endpoint}`;
}
