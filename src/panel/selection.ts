import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type ListRow, placeOfRecord, recordOf } from "./list/list-row.ts";
import type { ListState } from "./list/list-state.ts";
import type { LogLine, RecordLine } from "./log-line.ts";

/** Which record is looked at, and which one it is compared with. */
export interface Selection {
  /** The selected record while it is among the lines. It stays selected while its fold grows. */
  readonly line: ReadonlySignal<RecordLine | null>;
  /** The row that shows it, or -1. */
  readonly place: ReadonlySignal<number>;
  /** The record that is marked: others are compared with it while they are selected. */
  readonly marked: ReadonlySignal<RecordLine | null>;
  /** Selects what a row stands for: of a fold, its latest record. */
  selectRow(row: ListRow): void;
  /** Selects a record; its fold stays closed. */
  readonly select: (recordId: string | null) => void;
  /** Marks a record, so that the next one that is selected is compared with it; null takes the mark away. */
  mark(recordId: string | null): void;
  /** Selects the record in the next row that has one, or in the one before. */
  readonly step: (by: 1 | -1) => void;
}

/** The record stands for its fold's row, not for its own. */
interface Chosen {
  readonly id: string;
  readonly onFold: boolean;
}

export function createSelection(lines: ReadonlySignal<readonly LogLine[]>, list: ListState): Selection {
  const chosen = signal<Chosen | null>(null);
  const markedId = signal<string | null>(null);
  const find = (id: string | undefined | null): RecordLine | null =>
    id === undefined || id === null
      ? null
      : (lines.value.find((line): line is RecordLine => line.kind === "record" && line.id === id) ?? null);
  const line = computed(() => find(chosen.value?.id));
  const marked = computed(() => find(markedId.value));
  const place = computed(() => {
    const key = line.value?.key;
    if (key === undefined) return -1;
    const rows = list.rows.value;
    const onFold = chosen.value?.onFold === true;
    const fold = onFold ? rows.findIndex((row) => row.kind === "fold" && row.lines.some((one) => one.key === key)) : -1;
    return fold === -1 ? placeOfRecord(rows, key) : fold;
  });
  const choose = (next: Chosen | null): void => {
    chosen.value = next;
  };
  const selectRow = (row: ListRow): void => {
    const record = recordOf(row);
    if (record) choose({ id: record.id, onFold: row.kind === "fold" });
  };
  return {
    line,
    place,
    marked,
    selectRow,
    select: (recordId) => choose(recordId === null ? null : { id: recordId, onFold: false }),
    mark(recordId) {
      markedId.value = recordId;
    },
    step(by) {
      const rows = list.rows.peek();
      for (let index = place.peek() + by; index >= 0 && index < rows.length; index += by) {
        const row = rows[index];
        if (row && recordOf(row)) return selectRow(row);
      }
    },
  };
}
