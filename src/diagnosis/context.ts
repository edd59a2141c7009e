import type { SocketRecord } from "../socket/socket-record.ts";
import { type Attempts, latestAttempts } from "./attempts.ts";
import type { History } from "./history.ts";

/** What was recorded around a record. Each list is short, however long the log is. */
export interface Context {
  /** The last records of its endpoint that ended before it, the latest last. */
  readonly earlier: readonly SocketRecord[];
  /** Records of any endpoint that ended at about the same time, itself not among them. */
  readonly together: readonly SocketRecord[];
  /** The latest of them that each ended at once, this one last. */
  readonly attempts: Attempts;
}

export function contextOf(record: SocketRecord, history: History): Context {
  const earlier = history.before(record);
  return { earlier, together: history.together(record), attempts: latestAttempts(record, earlier) };
}
