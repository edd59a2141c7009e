import type { LogLine, MarkLine, RecordLine } from "../log-line.ts";
import { type Fold, foldLines } from "./fold-lines.ts";
import { byTime, type Sort, sortByTime, sortRecords } from "./sort-lines.ts";

/** One row of the list. */
export type ListRow = MarkLine | RecordLine | Fold | Member;

/** An end inside a fold that is open. */
export interface Member {
  readonly kind: "member";
  readonly key: number;
  readonly line: RecordLine;
  readonly fold: Fold;
}

/** How the list is to be laid out. */
export interface ListOptions {
  readonly sort: Sort;
  /** Repeated ends are one row each. */
  readonly grouped: boolean;
  /** Keys of the folds that are open. */
  readonly open: ReadonlySet<number>;
}

/** Makes rows of lines. It remembers the last order, so that a long list that has grown is not sorted anew. */
export function createListRows(): (lines: readonly LogLine[], options: ListOptions) => readonly ListRow[] {
  let sorted: { readonly by: Sort; readonly records: readonly RecordLine[] } | null = null;
  return (lines, { sort, grouped, open }) => {
    if (sort.column !== "time") {
      const isSame = sorted?.by.column === sort.column && sorted.by.descending === sort.descending;
      const records = sortRecords(
        lines.filter((line) => line.kind === "record"),
        sort,
        isSame ? sorted?.records : [],
      );
      sorted = { by: sort, records };
      return records;
    }
    sorted = null;
    const inOrder = sortByTime(lines);
    const items = grouped ? foldLines(inOrder) : inOrder;
    const directed = sort.descending === byTime.descending ? items : items.toReversed();
    return open.size === 0 ? directed : directed.flatMap((item) => withMembers(item, open, sort.descending));
  };
}

function withMembers(item: LogLine | Fold, open: ReadonlySet<number>, descending: boolean): ListRow[] {
  if (item.kind !== "fold" || !open.has(item.key)) return [item];
  const lines = descending ? item.lines.toReversed() : item.lines;
  return [item, ...lines.map((line): Member => ({ kind: "member", key: line.key, line, fold: item }))];
}

/** Tells rows apart: a fold and its first member have the same key. */
export function rowKey(row: ListRow): string {
  return row.kind === "fold" ? `fold-${row.key}` : `row-${row.key}`;
}

/** The record that a row stands for; of a fold, its latest. Null for marks. */
export function recordOf(row: ListRow): RecordLine | null {
  switch (row.kind) {
    case "record":
      return row;
    case "member":
      return row.line;
    case "fold":
      return row.lines.at(-1) ?? null;
    case "navigation":
    case "dropped":
    case "connectivity":
      return null;
  }
}

/** The place of the row that shows a record: its own, or the fold that hides it; -1 where it is not shown. */
export function placeOfRecord(rows: readonly ListRow[], recordKey: number): number {
  const own = rows.findIndex((row) => (row.kind === "record" || row.kind === "member") && row.key === recordKey);
  if (own !== -1) return own;
  return rows.findIndex((row) => row.kind === "fold" && row.lines.some(({ key }) => key === recordKey));
}
