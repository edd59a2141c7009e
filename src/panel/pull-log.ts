import type { LogEntry, LogStore } from "../log/log-store.ts";

/** Entries read at once at the very start, so that something is there to show soon. */
export const firstBatch = 200;
/** Entries read at once after it. */
export const batchSize = 2000;

/** Takes what was read. `isLast`: there was no more at the time; then it may be nothing, after a batch that was full. */
export type Take = (entries: readonly LogEntry[], isLast: boolean) => Promise<void>;

/**
 * Returns a function that hands on everything of a tab that came after what it handed on before, in batches. Two pulls never run at
 * once: a call during a pull makes that pull look once more, and both settle together. Rejects as the store does; nothing is skipped.
 */
export function createPull(log: LogStore, tabId: number, take: Take) {
  let cursor = 0;
  let running: Promise<void> | null = null;
  let wanted = false;

  const pullOnce = async (): Promise<void> => {
    let limit = cursor === 0 ? firstBatch : batchSize;
    let next = log.read(tabId, cursor, limit);
    for (let isFirst = true; ; isFirst = false) {
      const entries = await next;
      if (isFirst && entries.length === 0) return;
      cursor = entries.at(-1)?.sequence ?? cursor;
      const isLast = entries.length < limit;
      limit = batchSize;
      // The log is read while these are taken; not at the very start, when its end is asked for. If it fails, the next turn says so.
      const isAhead = !isLast && !isFirst;
      if (isAhead) {
        next = log.read(tabId, cursor, limit);
        next.catch(() => {});
      }
      await take(entries, isLast);
      if (isLast) return;
      if (!isAhead) next = log.read(tabId, cursor, limit);
    }
  };
  const run = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      await pullOnce();
    }
  };

  return (): Promise<void> => {
    wanted = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
