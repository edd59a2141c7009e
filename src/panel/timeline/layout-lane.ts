import type { Severity } from "../../diagnosis/verdict.ts";
import type { RecordLine } from "../log-line.ts";
import type { Lane } from "./lanes.ts";
import { isCut } from "./is-cut.ts";
import { orderBy } from "./order-by.ts";
import { mostRows, packRows } from "./pack-rows.ts";
import { spanOf } from "./socket-span.ts";

/** Severities by rank: the arrays below hold ranks. */
export const severityRanks: readonly Severity[] = ["normal", "notice", "abnormal"];
const rankOf: Readonly<Record<Severity, number>> = { normal: 0, notice: 1, abnormal: 2 };

/** The sockets of a lane in arrays, so that a hundred thousand are drawn from numbers alone. An index is a place in `records`. */
export interface LaneLayout {
  readonly lane: Lane;
  readonly records: readonly RecordLine[];
  /** Milliseconds since the epoch; `opened` and `idleFrom` are NaN where that did not happen (`SocketSpan`). */
  readonly begin: Float64Array;
  readonly opened: Float64Array;
  readonly idleFrom: Float64Array;
  readonly end: Float64Array;
  readonly severity: Uint8Array;
  /** The row of each socket; `rows.length` for those in `rest`. */
  readonly row: Uint8Array;
  /** The sockets of each row. They do not overlap, so they are in order by beginning and by end. */
  readonly rows: readonly Uint32Array[];
  /** Those that found no row, by beginning. */
  readonly rest: Uint32Array;
  /** All, by end. */
  readonly byEnd: Uint32Array;
  /** How long those that opened were open, and how long they had been idle at the end, in milliseconds; shortest first. */
  readonly openTimes: Float64Array;
  readonly idleTimes: Float64Array;
  /** When sockets were cut off (`isCut`), in order. */
  readonly cuts: Float64Array;
}

/** The sockets of each row, and last those without one. Each is in the order of `order`. */
function divide(order: Uint32Array, row: Uint8Array): Uint32Array[] {
  const counts = new Uint32Array(mostRows + 1);
  for (const one of row) counts[one] = (counts[one] ?? 0) + 1;
  const parts = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (const index of order) {
    const one = row[index] ?? 0;
    const part = parts[one];
    if (part) part[counts[one] ?? 0] = index;
    counts[one] = (counts[one] ?? 0) + 1;
  }
  return parts;
}

function shortestFirst(records: readonly RecordLine[], duration: "openFor" | "idleFor"): Float64Array {
  const all = new Float64Array(records.length);
  let count = 0;
  for (const record of records) {
    const one = record[duration];
    if (one !== null) all[count++] = Math.max(0, one);
  }
  return all.subarray(0, count).toSorted();
}

/** When the sockets that were cut off ended. */
function cutsOf(records: readonly RecordLine[], end: Float64Array, byEnd: Uint32Array): Float64Array {
  const cuts = new Float64Array(byEnd.length);
  let count = 0;
  for (const index of byEnd) {
    const record = records[index];
    if (record && isCut(record)) cuts[count++] = end[index] ?? 0;
  }
  return cuts.subarray(0, count);
}

/** Lays out the sockets of one lane. */
export function layoutLane(lane: Lane): LaneLayout {
  const { records } = lane;
  const { length } = records;
  const begin = new Float64Array(length);
  const opened = new Float64Array(length);
  const idleFrom = new Float64Array(length);
  const end = new Float64Array(length);
  const severity = new Uint8Array(length);
  for (let index = 0; index < length; index++) {
    const record = records[index];
    if (!record) continue;
    const span = spanOf(record);
    begin[index] = span.begin;
    opened[index] = span.opened;
    idleFrom[index] = span.idleFrom;
    end[index] = span.end;
    severity[index] = rankOf[record.severity];
  }
  const order = orderBy(begin);
  const byEnd = orderBy(end);
  const row = packRows(begin, end, order);
  const parts = divide(order, row);
  const rest = parts[mostRows] ?? new Uint32Array();
  const rows = parts.slice(0, mostRows).filter((part) => part.length > 0);
  const openTimes = shortestFirst(records, "openFor");
  const idleTimes = shortestFirst(records, "idleFor");
  const cuts = cutsOf(records, end, byEnd);
  return { lane, records, begin, opened, idleFrom, end, severity, row, rows, rest, byEnd, openTimes, idleTimes, cuts };
}
