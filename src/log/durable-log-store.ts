import type { ExportableLog, LogStore, NewLogEntry } from "./log-store.ts";
import { type LogRefusal, refusalOf } from "./log-refusal.ts";
import { type BothPlaces, readBoth } from "./read-both.ts";

/** First and longest wait in milliseconds before the disk is tried again; it doubles each time. */
const firstWait = 1000;
const longestWait = 60_000;
/** Entries that are written at once: more would keep the first of them waiting. */
const mostAtOnce = 500;

export interface DurableLogStore extends LogStore, ExportableLog {
  /** Removes everything of every tab, without a trace; where the disk refuses, as soon as it no longer does. Never rejects for that. */
  clearAll(): Promise<void>;
  /** Gives a tab's entries to another tab; where the disk refuses, they stay those of the first. Never rejects for that. */
  moveTab(from: number, to: number): Promise<void>;
  /** Tries the disk now, if it was refused. */
  tryAgain(): Promise<void>;
  holdToCapacity(): Promise<void>;
}

interface Waiting {
  readonly entries: readonly NewLogEntry[];
  readonly resolve: (added: NewLogEntry[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The log on disk, which goes on in memory while the disk refuses: it is tried again with what comes, and after a while, and then takes
 * what is in memory, in order. Appends that wait for each other are written together. For the background alone: it is the only
 * one that writes.
 */
export function createDurableLogStore(places: BothPlaces): DurableLogStore {
  const { indexed, held, refusal: kept } = places;
  /** Undefined until it was read, after each start of the background. */
  let refusal: LogRefusal | null | undefined;
  /** Something is in memory, or may be. */
  let isHolding = true;
  let wait = firstWait;
  /** By the clock that is never set back. */
  let retryAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(action: () => Promise<Result>): Promise<Result> => {
    const result = last.then(action, action);
    last = result;
    return result;
  };

  const load = async (): Promise<void> => {
    if (refusal !== undefined) return;
    const found = await kept.get();
    isHolding = !(await held.isEmpty());
    refusal = found;
  };
  const keep = async (next: LogRefusal | null): Promise<void> => {
    refusal = next;
    // The faces do not say it then; nothing else is lost by that.
    await kept.set(next).catch(() => {});
  };
  const noteFailure = async (error: unknown, isStale = refusal?.isStale ?? false): Promise<void> => {
    retryAt = performance.now() + wait;
    clearTimeout(timer);
    timer = setTimeout(() => void tryAgain(), wait);
    wait = Math.min(longestWait, wait * 2);
    await keep({ ...refusalOf(error, refusal?.at ?? Date.now()), isStale });
  };

  /** Moves what is in memory to the disk. It is let go of only when it is there; what is there already is left out. */
  const bringBack = async (): Promise<void> => {
    if (refusal?.isStale) {
      await indexed.clearAll();
      await keep({ ...refusal, isStale: false });
    }
    if (!isHolding) return;
    while (!(await held.isEmpty())) {
      await indexed.restore(await held.first());
      await held.removeFirst();
    }
    isHolding = false;
  };
  const noteSuccess = async (): Promise<void> => {
    wait = firstWait;
    clearTimeout(timer);
    if (refusal) await keep(null);
  };

  const hold = async (entries: readonly NewLogEntry[]): Promise<NewLogEntry[]> => {
    // A full disk can be read: what was delivered before is not to be there twice. What cannot be asked now is left out later.
    const canRead = refusal?.why === "full" && !refusal.isStale;
    const missing = canRead ? await indexed.missing(entries).catch(() => entries) : entries;
    const after = canRead ? await indexed.lastSequence().catch(() => 0) : 0;
    isHolding = true;
    return held.append(missing, after);
  };
  const store = async (entries: readonly NewLogEntry[]): Promise<NewLogEntry[]> => {
    await load();
    if (!refusal || performance.now() >= retryAt)
      try {
        await bringBack();
        const added = await indexed.append(entries);
        await noteSuccess();
        return added;
      } catch (error) {
        await noteFailure(error);
      }
    return hold(entries);
  };

  let waiting: Waiting[] = [];
  /** Writes what waits together; whoever comes meanwhile is next. */
  const storeWaiting = async (): Promise<void> => {
    const taken: Waiting[] = [];
    for (let count = 0; waiting[0] && (count === 0 || count + waiting[0].entries.length <= mostAtOnce);) {
      count += waiting[0].entries.length;
      taken.push(waiting[0]);
      waiting = waiting.slice(1);
    }
    if (taken.length === 0) return;
    try {
      const added = new Set(await store(taken.flatMap(({ entries }) => entries)));
      for (const { entries, resolve } of taken) resolve(entries.filter((entry) => added.has(entry)));
    } catch (error) {
      for (const { reject } of taken) reject(error);
    }
  };

  const tryAgain = (): Promise<void> =>
    inTurn(async () => {
      await load();
      if (!refusal && !isHolding) return;
      try {
        await bringBack();
        // Where nothing was in memory, this asks the disk.
        await indexed.append([]);
        await noteSuccess();
      } catch (error) {
        await noteFailure(error);
      }
    });

  return {
    append: (entries) =>
      new Promise((resolve, reject) => {
        waiting.push({ entries, resolve, reject });
        void inTurn(storeWaiting);
      }),
    ...readBoth(places),
    clear: (tabId) =>
      inTurn(async () => {
        await load();
        const cleared = { kind: "cleared", tabId, at: Date.now() } as const;
        try {
          await indexed.clear(tabId);
          if (!isHolding) return;
          // What is in memory comes after that mark.
          await hold([cleared]);
          await bringBack();
          await noteSuccess();
        } catch (error) {
          await noteFailure(error);
          await hold([cleared]);
        }
      }),
    moveTab: (from, to) =>
      inTurn(async () => {
        await load();
        try {
          // What is in memory moves with the rest once it is on the disk.
          await bringBack();
          await indexed.moveTab(from, to);
          await noteSuccess();
        } catch (error) {
          await noteFailure(error);
        }
      }),
    clearAll: () =>
      inTurn(async () => {
        await load();
        try {
          await indexed.clearAll();
        } catch (error) {
          await noteFailure(error, true);
        }
      }),
    tryAgain,
    holdToCapacity: () => indexed.holdToCapacity(),
  };
}
