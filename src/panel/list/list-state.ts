import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { LogLine } from "../log-line.ts";
import { type ColumnChoice, noChoice } from "./list-columns.ts";
import { createListRows, type ListRow } from "./list-row.ts";
import { byTime, type Sort } from "./sort-lines.ts";

/** How the list is laid out, and its rows. */
export interface ListState {
  readonly sort: Signal<Sort>;
  /** Repeated ends are one row each. */
  readonly grouped: Signal<boolean>;
  readonly columns: Signal<ColumnChoice>;
  readonly rows: ReadonlySignal<readonly ListRow[]>;
  /** Opens a fold, or closes it. */
  setOpen(foldKey: number, open: boolean): void;
  isOpen(foldKey: number): boolean;
}

export function createListState(lines: ReadonlySignal<readonly LogLine[]>): ListState {
  const sort = signal(byTime);
  const grouped = signal(false);
  const columns = signal(noChoice);
  const open = signal<ReadonlySet<number>>(new Set());
  const makeRows = createListRows();
  const rows = computed(() => makeRows(lines.value, { sort: sort.value, grouped: grouped.value, open: open.value }));
  return {
    sort,
    grouped,
    columns,
    rows,
    setOpen(foldKey, isOpen) {
      const next = new Set(open.peek());
      if (isOpen) next.add(foldKey);
      else next.delete(foldKey);
      open.value = next;
    },
    isOpen: (foldKey) => open.value.has(foldKey),
  };
}
