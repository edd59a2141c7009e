import { happeningOf } from "../diagnosis/happening.ts";
import type { Verdict } from "../diagnosis/verdict.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import type { Text } from "../text/text.ts";

/** What happened, in the language of `text`. */
export function whatHappened(record: SocketRecord, verdict: Verdict, text: Text): string {
  const { id, values } = happeningOf(record, verdict);
  return text.format(id, values);
}
