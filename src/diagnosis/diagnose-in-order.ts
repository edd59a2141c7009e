import type { SocketRecord } from "../socket/socket-record.ts";
import type { Verdict } from "./verdict.ts";
import { createVerdictStream } from "./verdict-stream.ts";

/** The verdicts of a log's records, given in the order of the log: the same that a panel shows which saw each of them come. */
export function diagnoseInOrder(records: readonly SocketRecord[]): Verdict[] {
  const stream = createVerdictStream();
  const settled = records.flatMap((record) => stream.add(record));
  return [...settled, ...stream.end()].map(({ verdict }) => verdict);
}
