import { withoutCloseFrame } from "../diagnosis/observations.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

/**
 * What an endpoint's ends are told apart by: a code that came in a close frame; a connection that was lost or not made; what the browser
 * blocked. Not the cause: it grows more exact as an endpoint ends again and again, and the trouble is the same.
 */
export function kindOfTrouble(record: SocketRecord): string {
  if (record.ending === "blocked") return "blocked";
  return withoutCloseFrame(record) || record.code === null ? "connection" : String(record.code);
}
