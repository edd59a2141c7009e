import type { LogEntry, LogStore } from "./log-store.ts";

/** Entries that are read at once. */
const batch = 1000;

/** Everything that the log has of a tab, in order. */
export async function readTabLog(log: LogStore, tabId: number): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for (let after = 0; ;) {
    const next = await log.read(tabId, after, batch);
    entries.push(...next);
    const last = next.at(-1);
    if (!last || next.length < batch) return entries;
    after = last.sequence;
  }
}
