import type { History } from "../../src/diagnosis/history.ts";
import { endpointOf } from "../../src/socket/endpoint.ts";
import type { SocketRecord } from "../../src/socket/socket-record.ts";

/** The same answers by going through the whole log each time: what `createHistory` is measured against. It begins with these records. */
export function createNaiveHistory(records: readonly SocketRecord[]): History {
  const log = records.map((record) => ({ record, endpoint: endpointOf(record.url) }));
  const before = (record: SocketRecord): SocketRecord[] => {
    const endpoint = endpointOf(record.url);
    return log
      .filter((one) => one.endpoint === endpoint && one.record.id !== record.id)
      .map((one) => one.record)
      .slice(-20);
  };
  const together = (record: SocketRecord): SocketRecord[] =>
    log
      .map((one) => one.record)
      .filter(({ id, ended }) => id !== record.id && Math.abs(ended.wall - record.ended.wall) <= 1000)
      .slice(-8);
  const history = {
    add(record: SocketRecord) {
      const changed = together(record);
      log.push({ record, endpoint: endpointOf(record.url) });
      return changed;
    },
    before,
    together,
  };
  return history;
}
