import { endpointOf } from "../socket/endpoint.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

/** Records kept for each endpoint. */
const kept = 20;
/** Endpoints kept; the one that was quiet the longest goes first. */
const endpoints = 500;
/** Records of all endpoints kept, to find those that ended together. A verdict never changes by a record that comes later than that many. */
export const recentlyEnded = 100;
/** Longest time between ends that count as together, in milliseconds on the wall clock. */
export const togetherTime = 1000;
/** Most records that are told as having ended together: more would say the same. */
export const mostTogether = 8;

/** What came before and around a record. The cost of a record does not grow with the log. */
export interface History {
  /** Adds a record, and returns the earlier ones, at most a few, whose verdict may change by it. */
  add(record: SocketRecord): readonly SocketRecord[];
  /**
   * The last records of the record's endpoint that ended before it, the latest last: as they were when it was added, as long as it is
   * among the last records of all.
   */
  before(record: SocketRecord): readonly SocketRecord[];
  /** Records that ended within `togetherTime` of this one, before or after it; at most `mostTogether`. */
  together(record: SocketRecord): readonly SocketRecord[];
}

export function createHistory(): History {
  const byEndpoint = new Map<string, SocketRecord[]>();
  const recent: SocketRecord[] = [];
  /** When each of them ended, on the wall clock. */
  const endedAt: number[] = [];
  /** Of each recent record, those of its endpoint that came before it. */
  const earlier: (readonly SocketRecord[])[] = [];

  const ofEndpoint = ({ url }: SocketRecord): readonly SocketRecord[] => byEndpoint.get(endpointOf(url)) ?? [];

  return {
    add(record) {
      const endpoint = endpointOf(record.url);
      const records = byEndpoint.get(endpoint) ?? [];
      const changed = togetherIn(recent, endedAt, record);
      byEndpoint.delete(endpoint);
      byEndpoint.set(endpoint, records);
      recent.push(record);
      endedAt.push(record.ended.wall);
      earlier.push(records.slice());
      if (recent.length > recentlyEnded) {
        recent.shift();
        endedAt.shift();
        earlier.shift();
      }
      records.push(record);
      if (records.length > kept) records.shift();
      if (byEndpoint.size > endpoints) byEndpoint.delete(byEndpoint.keys().next().value ?? "");
      return changed;
    },
    before(record) {
      const added = earlier[recent.findLastIndex(({ id }) => id === record.id)];
      if (added) return added;
      const records = ofEndpoint(record);
      const index = records.findIndex(({ id }) => id === record.id);
      if (index !== -1) return records.slice(0, index);
      return records.filter(({ ended }) => ended.wall <= record.ended.wall);
    },
    together: (record) => togetherIn(recent, endedAt, record),
  };
}

/**
 * Those of some records, from one place to before another, that ended together with one, itself left out: the latest `mostTogether`, in order.
 * `endedAt`: when each of them ended, in a list of its own, for all of them are looked at for each record.
 */
export function togetherIn(
  records: readonly SocketRecord[],
  endedAt: readonly number[],
  { id, ended: { wall } }: SocketRecord,
  from = 0,
  to = records.length,
): SocketRecord[] {
  const found: SocketRecord[] = [];
  for (let index = to - 1; index >= from && found.length < mostTogether; index--) {
    const isNear = Math.abs((endedAt[index] ?? Infinity) - wall) <= togetherTime;
    const other = isNear ? records[index] : undefined;
    if (other && other.id !== id) found.push(other);
  }
  return found.toReversed();
}
