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
  // Loops, because this is done for each letter of the filter.
  const groupOf: (RecordLine[] | null)[] = [];
  for (const line of lines) {
    if (line.kind === "navigation") groups.clear();
    if (line.kind !== "record") {
      groupOf.push(null);
      continue;
    }
    let group = groups.get(line.likeness);
    const last = group?.[group.length - 1];
    if (!group || !last || Math.abs(line.ended - last.ended) > longestGap) {
      group = [];
      groups.set(line.likeness, group);
    }
    group.push(line);
    groupOf.push(group);
  }
  const items: (LogLine | Fold)[] = [];
  for (const [index, line] of lines.entries()) {
    const group = groupOf[index];
    if (line.kind !== "record" || !group || group.length < fewest) items.push(line);
    else if (group[0] === line) items.push({ kind: "fold", key: line.key, lines: group });
  }
  return items;
}
