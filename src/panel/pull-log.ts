import type { LogEntry, LogStore } from "../log/log-store.ts";

/** Entries read at once. */
export const batchSize = 500;

/**
 * Returns a function that hands on everything of a tab that came after what it handed on before, in batches. Two pulls never run at
 * once: a call during a pull makes that pull look once more, and both settle together. Rejects as the store does; nothing is skipped.
 */
export function createPull(log: LogStore, tabId: number, take: (entries: readonly LogEntry[]) => Promise<void>) {
  let cursor = 0;
  let running: Promise<void> | null = null;
  let wanted = false;

  const run = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      for (;;) {
        const entries = await log.read(tabId, cursor, batchSize);
        const last = entries.at(-1);
        if (!last) break;
        cursor = last.sequence;
        await take(entries);
        if (entries.length < batchSize) break;
      }
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
