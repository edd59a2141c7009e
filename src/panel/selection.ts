import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { type ListRow, placeOfRecord, recordOf } from "./list/list-row.ts";
import type { ListState } from "./list/list-state.ts";
import type { LogLine, RecordLine } from "./log-line.ts";

/** Which record is looked at, and which one it is compared with. */
export interface Selection {
  /** The selected record while it is among the lines. It stays selected while its fold grows. */
  readonly line: ReadonlySignal<RecordLine | null>;
  /** The row that shows it, or -1. */
  readonly place: ReadonlySignal<number>;
  /** The record that it is compared with, while both are among the lines. */
  readonly compared: ReadonlySignal<RecordLine | null>;
  /** Selects what a row stands for: of a fold, its latest record. */
  selectRow(row: ListRow): void;
  /** Selects a record; its fold stays closed. */
  select(recordId: string | null): void;
  /** Compares the selected record with another; null ends the comparison. */
  compareWith(recordId: string | null): void;
  /** Selects the record in the next row that has one, or in the one before. */
  step(by: 1 | -1): void;
}

/** The record stands for its fold's row, not for its own. */
interface Chosen {
  readonly id: string;
  readonly onFold: boolean;
}

export function createSelection(lines: ReadonlySignal<readonly LogLine[]>, list: ListState): Selection {
  const chosen = signal<Chosen | null>(null);
  const comparedId = signal<string | null>(null);
  const find = (id: string | undefined | null): RecordLine | null =>
    id === undefined || id === null
      ? null
      : (lines.value.find((line): line is RecordLine => line.kind === "record" && line.id === id) ?? null);
  const line = computed(() => find(chosen.value?.id));
  const compared = computed(() => (line.value ? find(comparedId.value) : null));
  const place = computed(() => {
    const key = line.value?.key;
    if (key === undefined) return -1;
    const rows = list.rows.value;
    const onFold = chosen.value?.onFold === true;
    const fold = onFold ? rows.findIndex((row) => row.kind === "fold" && row.lines.some((one) => one.key === key)) : -1;
    return fold === -1 ? placeOfRecord(rows, key) : fold;
  });
  const choose = (next: Chosen | null): void =>
    batch(() => {
      chosen.value = next;
      comparedId.value = null;
    });
  const selectRow = (row: ListRow): void => {
    const record = recordOf(row);
    if (record) choose({ id: record.id, onFold: row.kind === "fold" });
  };
  return {
    line,
    place,
    compared,
    selectRow,
    select: (recordId) => choose(recordId === null ? null : { id: recordId, onFold: false }),
    compareWith(recordId) {
      comparedId.value = recordId === chosen.peek()?.id ? null : recordId;
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
