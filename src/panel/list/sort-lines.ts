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

/** A line may come this much later than one that ended after it, in milliseconds, because it was held back: more, and the clock was set back. */
const longestHeld = 60_000;

/** Whether a stretch of lines begins that is sorted by itself: on another page, and by another clock. `latest`: of the lines before. */
const beginsAnew = (line: LogLine, latest: number): boolean =>
  line.kind === "navigation" || momentOf(line) < latest - longestHeld;

/**
 * Lines in the order of time: what was held back comes where it belongs, but never before the page that it ended on. Marks stay among
 * the records. Where the clock was set back, the log's order holds.
 */
export function sortByTime(lines: readonly LogLine[]): readonly LogLine[] {
  if (isInOrder(lines)) return lines;
  const sorted: LogLine[] = [];
  let stretch: LogLine[] = [];
  let latest = -Infinity;
  const end = (): void => {
    for (const one of stretch.toSorted((a, b) => momentOf(a) - momentOf(b))) sorted.push(one);
    stretch = [];
    latest = -Infinity;
  };
  for (const line of lines) {
    if (beginsAnew(line, latest)) end();
    if (line.kind === "navigation") sorted.push(line);
    else {
      stretch.push(line);
      latest = Math.max(latest, momentOf(line));
    }
  }
  end();
  return sorted;
}

function isInOrder(lines: readonly LogLine[]): boolean {
  let latest = -Infinity;
  for (const line of lines) {
    if (beginsAnew(line, latest)) latest = -Infinity;
    if (line.kind === "navigation") continue;
    if (momentOf(line) < latest) return false;
    latest = momentOf(line);
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
