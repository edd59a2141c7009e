import type { Verdict } from "../diagnosis/verdict.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

/** A record with what it comes to. */
export interface EndedSocket {
  readonly record: SocketRecord;
  readonly verdict: Verdict;
}
