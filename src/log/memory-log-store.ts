import { entryKey } from "./entry-key.ts";
import type { EntryOf, ExportableLog, LogEntry, LogStore, NewLogEntry } from "./log-store.ts";
import { lostMarks } from "./lost-marks.ts";
import { readableEntries } from "./readable-entry.ts";

/** Entries of one tab that are kept in memory at the most. */
const capacity = 500;

/** Where a memory log is kept: `storage.session`, which never reaches the disk, or a plain object in tests. */
export interface MemoryArea {
  /** Of one key, or everything. */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface MemoryLogStore extends LogStore, ExportableLog {
  /** Gives a tab's entries to another tab, before those that it has. */
  moveTab(from: number, to: number): Promise<void>;
  /** Removes everything of a tab, without a trace. */
  forget(tabId: number): Promise<void>;
}

/** The latest entries; of those before, how much they were. */
function withinCapacity(entries: readonly LogEntry[], most: number): LogEntry[] {
  if (entries.length <= most) return [...entries];
  // There is one count for each reason, and it takes a place itself.
  let kept = most;
  for (;;) {
    const marks = lostMarks(entries.slice(0, entries.length - kept), "capacity");
    if (marks.length + kept <= most || kept === 0) return [...marks, ...entries.slice(entries.length - kept)];
    kept -= 1;
  }
}

const keyOf = (tabId: number): string => `log ${tabId}`;
const keyPattern = /^log (\d+)$/;

/** A log that is never written to disk: for private windows. One tab's entries stand under one key. */
export function createMemoryLogStore(area: MemoryArea): MemoryLogStore {
  const load = async (tabId: number): Promise<LogEntry[]> => {
    const key = keyOf(tabId);
    return readableEntries((await area.get(key))[key]);
  };
  // One change at a time: two that read the same list would lose one of their entries.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(change: () => Promise<Result>): Promise<Result> => {
    const result = last.then(change, change);
    last = result;
    return result;
  };

  const appendToTab = async (tabId: number, entries: readonly NewLogEntry[]): Promise<NewLogEntry[]> => {
    let kept = await load(tabId);
    const known = new Set(kept.map(entryKey));
    const added = entries.filter((entry) => !known.has(entryKey(entry)));
    let sequence = kept.at(-1)?.sequence ?? 0;
    kept = kept.concat(added.map((entry) => ({ ...entry, sequence: ++sequence })));
    for (let most = capacity; ; most = Math.min(most, kept.length) >> 1) {
      kept = withinCapacity(kept, most);
      try {
        await area.set({ [keyOf(tabId)]: kept });
        return added;
      } catch (error) {
        // Others use the same storage, and records may be large: half of them may fit.
        if (most < 10) throw error;
      }
    }
  };

  return {
    append: (entries) =>
      inTurn(async () => {
        const added: NewLogEntry[] = [];
        for (const tabId of new Set(entries.map((entry) => entry.tabId)))
          added.push(
            ...(await appendToTab(
              tabId,
              entries.filter((entry) => entry.tabId === tabId),
            )),
          );
        return added;
      }),
    read: async (tabId, after, limit) => (await load(tabId)).filter((entry) => entry.sequence > after).slice(0, limit),
    readLast: async (tabId, limit) => (await load(tabId)).slice(-limit),
    readKind: async (tabId, kind) =>
      (await load(tabId)).filter((entry): entry is EntryOf<typeof kind> => entry.kind === kind),
    count: async (tabId) => (await load(tabId)).length,
    tabIds: async () =>
      Object.keys(await area.get(null)).flatMap((key) => {
        const tabId = keyPattern.exec(key)?.[1];
        return tabId === undefined ? [] : Number(tabId);
      }),
    moveTab: (from, to) =>
      inTurn(async () => {
        const earlier = await load(from);
        if (earlier.length === 0) return;
        const kept = withinCapacity([...earlier, ...(await load(to))], capacity);
        let sequence = 0;
        const entries = kept.map(({ sequence: _, ...entry }) =>
          Object.assign(entry, { tabId: to, sequence: ++sequence }),
        );
        try {
          await area.set({ [keyOf(to)]: entries });
        } finally {
          // Nobody would ever forget it.
          await area.remove(keyOf(from));
        }
      }),
    forget: (tabId) => inTurn(() => area.remove(keyOf(tabId))),
    clear: (tabId) =>
      inTurn(async () => {
        const sequence = ((await load(tabId)).at(-1)?.sequence ?? 0) + 1;
        await area.set({ [keyOf(tabId)]: [{ kind: "cleared", tabId, at: Date.now(), sequence }] });
      }),
  };
}
