import type { SocketRecord } from "../socket/socket-record.ts";
import { type Attempts, latestAttempts } from "./attempts.ts";
import type { History } from "./history.ts";
import { endedAlike } from "./observations.ts";

/** What was recorded around a record. Each list is short, however long the log is. */
export interface Context {
  /** The last records of its endpoint that ended before it, the latest last. */
  readonly earlier: readonly SocketRecord[];
  /** Those of them that ended from outside, with the same code. */
  readonly alike: readonly SocketRecord[];
  /** Records of any endpoint that ended at about the same time, itself not among them. */
  readonly together: readonly SocketRecord[];
  /** The latest of them that each ended at once, this one last. */
  readonly attempts: Attempts;
}

/** What a verdict asks of the history. */
export type Surroundings = Pick<History, "before" | "together">;

/** Nothing of it is looked for before a rule asks. */
export const contextOf = (record: SocketRecord, history: Surroundings): Context => new LazyContext(record, history);

class LazyContext implements Context {
  readonly #record: SocketRecord;
  readonly #history: Surroundings;
  #earlier: readonly SocketRecord[] | undefined;
  #alike: readonly SocketRecord[] | undefined;
  #together: readonly SocketRecord[] | undefined;
  #attempts: Attempts | undefined;

  constructor(record: SocketRecord, history: Surroundings) {
    this.#record = record;
    this.#history = history;
  }

  get earlier(): readonly SocketRecord[] {
    return (this.#earlier ??= this.#history.before(this.#record));
  }

  get alike(): readonly SocketRecord[] {
    return (this.#alike ??= endedAlike(this.#record, this.earlier));
  }

  get together(): readonly SocketRecord[] {
    return (this.#together ??= this.#history.together(this.#record));
  }

  get attempts(): Attempts {
    return (this.#attempts ??= latestAttempts(this.#record, this.earlier));
  }
}
