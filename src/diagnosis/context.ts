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

/** What a verdict asks of the history. */
export type Surroundings = Pick<History, "before" | "together">;

/** Nothing of it is looked for before a rule asks. */
export function contextOf(record: SocketRecord, history: Surroundings): Context {
  let earlier: readonly SocketRecord[] | undefined;
  let together: readonly SocketRecord[] | undefined;
  let attempts: Attempts | undefined;
  return {
    get earlier() {
      return (earlier ??= history.before(record));
    },
    get together() {
      return (together ??= history.together(record));
    },
    get attempts() {
      return (attempts ??= latestAttempts(record, this.earlier));
    },
  };
}
