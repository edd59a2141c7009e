import { endpointOf } from "../socket/endpoint.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

/** Records kept for each endpoint. */
const kept = 20;
/** Endpoints kept; the one that was quiet the longest goes first. */
const endpoints = 500;
/** Records of all endpoints kept, to find those that ended together. */
const recentlyEnded = 100;
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
  const recent: { readonly record: SocketRecord; readonly before: readonly SocketRecord[] }[] = [];

  const ofEndpoint = ({ url }: SocketRecord): readonly SocketRecord[] => byEndpoint.get(endpointOf(url)) ?? [];
  const together = (record: SocketRecord): SocketRecord[] =>
    recent
      .map((one) => one.record)
      .filter(({ id, ended }) => id !== record.id && Math.abs(ended.wall - record.ended.wall) <= togetherTime)
      .slice(-mostTogether);

  return {
    add(record) {
      const endpoint = endpointOf(record.url);
      const records = byEndpoint.get(endpoint) ?? [];
      const changed = together(record);
      byEndpoint.delete(endpoint);
      byEndpoint.set(endpoint, records);
      recent.push({ record, before: records.slice() });
      if (recent.length > recentlyEnded) recent.shift();
      records.push(record);
      if (records.length > kept) records.shift();
      const [quietest] = byEndpoint.keys();
      if (byEndpoint.size > endpoints && quietest !== undefined) byEndpoint.delete(quietest);
      return changed;
    },
    before(record) {
      const added = recent.find((one) => one.record.id === record.id);
      if (added) return added.before;
      const records = ofEndpoint(record);
      const index = records.findIndex(({ id }) => id === record.id);
      if (index !== -1) return records.slice(0, index);
      return records.filter(({ ended }) => ended.wall <= record.ended.wall);
    },
    together,
  };
}
