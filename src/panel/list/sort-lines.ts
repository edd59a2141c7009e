import type { LogLine, RecordLine } from "../log-line.ts";
import type { ColumnName } from "./list-columns.ts";

/** By what the list is sorted. */
export interface Sort {
  readonly column: ColumnName;
  readonly descending: boolean;
}

/** The order of the session. */
export const byTime: Sort = { column: "time", descending: false };

type Rank = string | number | null;

const rankOf: Readonly<Record<ColumnName, (line: RecordLine) => Rank>> = {
  time: ({ ended }) => ended,
  code: ({ closeCode, code, ending }) => (closeCode ? code : ending),
  endpoint: ({ endpoint }) => endpoint,
  cause: ({ causes: [first] }) => first.title,
  closer: ({ closer }) => closer,
  "open-for": ({ openFor }) => openFor,
  idle: ({ idleFor }) => idleFor,
  frame: ({ frame }) => `${frame.kind} ${frame.url}`,
};

/** Smallest first, numbers before words, nothing last; then as in the log. */
function compareRanks(one: Rank, other: Rank): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
  return one < other ? -1 : 1;
}

export const momentOf = (line: LogLine): number => (line.kind === "record" ? line.ended : line.at);

/**
 * Lines in the order of time: what was held back comes where it belongs, but never before the page that it ended on. Marks stay among
 * the records.
 */
export function sortByTime(lines: readonly LogLine[]): readonly LogLine[] {
  if (isInOrder(lines)) return lines;
  const sorted: LogLine[] = [];
  let start = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line && line.kind !== "navigation") continue;
    for (const one of lines.slice(start, index).toSorted((a, b) => momentOf(a) - momentOf(b))) sorted.push(one);
    if (line) sorted.push(line);
    start = index + 1;
  }
  return sorted;
}

function isInOrder(lines: readonly LogLine[]): boolean {
  let last = -Infinity;
  for (const line of lines) {
    const moment = momentOf(line);
    if (moment < last && line.kind !== "navigation") return false;
    last = line.kind === "navigation" ? -Infinity : moment;
  }
  return true;
}

/**
 * Records sorted by a column. `before`: what the same sort gave for the log as it was, so that a line that is added to a long log does not
 * sort all of it again.
 */
export function sortRecords(
  records: readonly RecordLine[],
  { column, descending }: Sort,
  before: readonly RecordLine[] = [],
): RecordLine[] {
  const rank = rankOf[column];
  const direction = descending ? -1 : 1;
  const compare = (one: RecordLine, other: RecordLine): number =>
    direction * compareRanks(rank(one), rank(other)) || one.key - other.key;
  const present = new Set(records);
  const known = before.filter((line) => present.has(line));
  for (const line of known) present.delete(line);
  // Two rows that are sorted already: sorting their sum takes one pass.
  return [...known, ...[...present].toSorted(compare)].toSorted(compare);
}
