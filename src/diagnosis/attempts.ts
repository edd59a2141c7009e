import type { SocketRecord } from "../socket/socket-record.ts";
import { closedByPage, closeCallWhileConnecting, isOrderly, openTime } from "./observations.ts";

/** Longest time open that counts as ended at once, in milliseconds. */
const shortLife = 5000;

/** Attempts one after the other that each ended at once, against the page's will. */
export interface Attempts {
  /** In order, the present one last. */
  readonly records: readonly SocketRecord[];
  /** From the end of one to the constructor of the next, in milliseconds. */
  readonly gaps: readonly number[];
  /** From the first constructor to the last end, in milliseconds. */
  readonly span: number;
}

const none: Attempts = { records: [], gaps: [], span: 0 };

/** Ends in good order, and those the page wanted, are no failed attempts: a socket for each job ends so. */
const endedAtOnce = (record: SocketRecord): boolean =>
  (record.ending === "failed" || record.ending === "closed") &&
  (openTime(record) ?? 0) < shortLife &&
  !closedByPage(record) &&
  !(record.ending === "closed" && isOrderly(record)) &&
  !closeCallWhileConnecting(record);

/** The latest attempts of an endpoint up to a record. Those that overlap are not one after the other, and end the row. */
export function latestAttempts(record: SocketRecord, earlier: readonly SocketRecord[]): Attempts {
  if (!endedAtOnce(record)) return none;
  let next = record;
  let first = earlier.length;
  for (; first > 0; first--) {
    const one = earlier[first - 1];
    if (!one || !endedAtOnce(one) || next.created.wall < one.ended.wall - 5) break;
    next = one;
  }
  const records = [...earlier.slice(first), record];
  const gaps = records
    .slice(1)
    .map((one, index) => Math.max(0, one.created.wall - (records[index]?.ended.wall ?? one.created.wall)));
  const span = record.ended.wall - next.created.wall;
  return { records, gaps, span: Math.max(0, span) };
}

/** The middle one of some numbers; 0 for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
