import { entryKey } from "../../src/log/entry-key.ts";
import type { EntryOf, ExportableLog, LogEntry, LogEntryBody, LogStore, NewLogEntry } from "../../src/log/log-store.ts";

/** A log of one tab in memory, as long as it gets, and the signal that it has grown. */
export interface PlaygroundLog extends LogStore, ExportableLog {
  add(bodies: readonly LogEntryBody[]): void;
  onSignal(listener: () => void): () => void;
}

/** Throws what a store throws when it fails; does nothing while it works. */
export type Check = (action: "read" | "clear") => void;

export function createPlaygroundLog(tabId: number, check: Check): PlaygroundLog {
  let entries: LogEntry[] = [];
  let known = new Set<string>();
  let sequence = 0;
  const listeners = new Set<() => void>();
  const signal = (): void => listeners.forEach((listener) => listener());

  const append = (added: readonly NewLogEntry[]): NewLogEntry[] => {
    const fresh = added.filter((entry) => {
      const key = entryKey(entry);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
    for (const entry of fresh) entries.push({ ...entry, sequence: ++sequence });
    return fresh;
  };
  /** The place of the first entry with a sequence above `after`: sequences have no gaps. */
  const placeAfter = (after: number): number => Math.max(0, after + 1 - (entries[0]?.sequence ?? 1));

  return {
    append: async (added) => append(added),
    async read(_, after, limit) {
      check("read");
      const place = placeAfter(after);
      return entries.slice(place, place + limit);
    },
    async readLast(_, limit) {
      check("read");
      return entries.slice(-limit);
    },
    async readKind(_, kind) {
      check("read");
      return entries.filter((entry): entry is EntryOf<typeof kind> => entry.kind === kind);
    },
    count: async () => entries.length,
    tabIds: async () => (entries.length > 0 ? [tabId] : []),
    async clear() {
      check("clear");
      entries = [];
      known = new Set();
      append([{ kind: "cleared", tabId, at: Date.now() }]);
      signal();
    },
    add(bodies) {
      append(bodies.map((body) => ({ ...body, tabId })));
      signal();
    },
    onSignal(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
