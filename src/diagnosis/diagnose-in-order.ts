import type { SocketRecord } from "../socket/socket-record.ts";
import { diagnose } from "./diagnose.ts";
import { createHistory } from "./history.ts";
import type { Verdict } from "./verdict.ts";

/** The verdicts of a log's records, given in the order of the log: the same that a panel shows which saw each of them come. */
export function diagnoseInOrder(records: readonly SocketRecord[]): Verdict[] {
  const history = createHistory();
  const verdicts = new Map<string, Verdict>();
  for (const record of records) {
    const changed = history.add(record);
    for (const one of [...changed, record]) verdicts.set(one.id, diagnose(one, history));
  }
  return records.flatMap(({ id }) => verdicts.get(id) ?? []);
}
