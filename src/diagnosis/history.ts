import { endpointOf } from "../socket/endpoint.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

/** Records kept for each endpoint. */
const kept = 20;
/** Endpoints kept; the one that was quiet the longest goes first. */
const endpoints = 500;

/** What came before a record: the last records of each endpoint. The cost of a record does not grow with the log. */
export interface History {
  add(record: SocketRecord): void;
  /** The last records of the record's endpoint that were added before it, the latest last. */
  before(record: SocketRecord): readonly SocketRecord[];
}

export function createHistory(): History {
  const byEndpoint = new Map<string, SocketRecord[]>();
  return {
    add(record) {
      const endpoint = endpointOf(record.url);
      const records = byEndpoint.get(endpoint) ?? [];
      byEndpoint.delete(endpoint);
      byEndpoint.set(endpoint, records);
      records.push(record);
      if (records.length > kept) records.shift();
      const [quietest] = byEndpoint.keys();
      if (byEndpoint.size > endpoints && quietest !== undefined) byEndpoint.delete(quietest);
    },
    before(record) {
      const records = byEndpoint.get(endpointOf(record.url)) ?? [];
      const index = records.findIndex(({ id }) => id === record.id);
      return index === -1 ? records : records.slice(0, index);
    },
  };
}
