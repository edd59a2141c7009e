import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { entryKey, keyStart } from "./entry-key.ts";
import type { EntryOf, ExportableLog, LogEntry, LogStore, NewLogEntry } from "./log-store.ts";
import { defaultSettings } from "./settings.ts";

/** An entry as it is stored. `sequence` is given by the database and never used twice. */
type StoredEntry = NewLogEntry & { readonly sequence?: number; readonly key: string };

interface LogDatabase extends DBSchema {
  entries: {
    key: number;
    value: StoredEntry;
    indexes: { tab: [number, number]; key: string };
  };
}

/** How much is added before the log is looked at again, and removed when it is full: doing so for each would double its cost. */
const trimStep = 1000;

const rangeAfter = (tabId: number, after: number): IDBKeyRange =>
  IDBKeyRange.bound([tabId, after], [tabId, Infinity], true);

const toEntry = ({ key: _, ...entry }: StoredEntry): LogEntry => entry as LogEntry;

export interface IndexedLogStore extends LogStore, ExportableLog {
  /** Removes everything of every tab, without a trace. For the start of a browser session. */
  clearAll(): Promise<void>;
}

/**
 * The log in IndexedDB, shared by the background and every panel. Rejects where the browser refuses storage. `capacity`: entries of all tabs
 * together that are kept at the most; asked for whenever the log is held to it.
 */
export function createIndexedLogStore(
  name = "whyclosed",
  capacity = async (): Promise<number> => defaultSettings.capacity,
): IndexedLogStore {
  let opening: Promise<IDBPDatabase<LogDatabase>> | undefined;
  const open = (): Promise<IDBPDatabase<LogDatabase>> => {
    opening ??= openDB<LogDatabase>(name, 1, {
      upgrade(database) {
        const entries = database.createObjectStore("entries", { keyPath: "sequence", autoIncrement: true });
        entries.createIndex("tab", ["tabId", "sequence"], { unique: true });
        entries.createIndex("key", "key", { unique: true });
      },
      // A newer version of the extension, or the user clearing site data, needs the database: let go, and open it again on use.
      blocking: () => void close(),
      terminated: () => {
        opening = undefined;
      },
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const close = async (): Promise<void> => {
    const database = opening;
    opening = undefined;
    (await database)?.close();
  };

  /** Entries added since the log was last held to its capacity; at the start it is not known. */
  let sinceTrim = Infinity;
  let step = 0;
  const trim = async (): Promise<void> => {
    sinceTrim = 0;
    const most = await capacity();
    step = Math.min(trimStep, most >> 1);
    const database = await open();
    const transaction = database.transaction("entries", "readwrite");
    const excess = (await transaction.store.count()) - most;
    if (excess > 0) {
      const lost = new Map<number, number>();
      let left = excess + step;
      for (
        let cursor = await transaction.store.openCursor();
        cursor && left > 0;
        cursor = await cursor.continue(), left--
      ) {
        const { kind, tabId } = cursor.value;
        const count = cursor.value.kind === "dropped" && cursor.value.why === "capacity" ? cursor.value.count : 1;
        if (kind === "record" || kind === "dropped") lost.set(tabId, (lost.get(tabId) ?? 0) + count);
        await cursor.delete();
      }
      for (const [tabId, count] of lost) {
        const entry = { kind: "dropped", tabId, at: Date.now(), count, why: "capacity" } as const;
        await transaction.store.add({ ...entry, key: entryKey(entry) });
      }
    }
    await transaction.done;
  };

  return {
    async append(entries) {
      const database = await open();
      const transaction = database.transaction("entries", "readwrite");
      const known = transaction.store.index("key");
      // All requests at once: waiting for each would cost a way to the browser's database process and back.
      const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
      const keys = [...byKey.keys()];
      const stored = await Promise.all(keys.map((key) => known.getKey(key)));
      const fresh = keys.filter((_, index) => stored[index] === undefined);
      const added = fresh.map((key) => byKey.get(key)).filter((entry) => entry !== undefined);
      await Promise.all(added.map((entry, index) => transaction.store.add({ ...entry, key: fresh[index] ?? "" })));
      await transaction.done;
      sinceTrim += added.length;
      if (sinceTrim >= step) await trim();
      return added;
    },
    async read(tabId, after, limit) {
      const database = await open();
      const stored = await database.getAllFromIndex("entries", "tab", rangeAfter(tabId, after), limit);
      return stored.map(toEntry);
    },
    async readLast(tabId, limit) {
      const database = await open();
      const index = database.transaction("entries").store.index("tab");
      const entries: LogEntry[] = [];
      let cursor = await index.openCursor(rangeAfter(tabId, 0), "prev");
      for (; cursor && entries.length < limit; cursor = await cursor.continue()) entries.push(toEntry(cursor.value));
      return entries.toReversed();
    },
    async readKind(tabId, kind) {
      const database = await open();
      const start = keyStart(tabId, kind);
      const stored = await database.getAllFromIndex("entries", "key", IDBKeyRange.bound(start, `${start}\uffff`));
      return stored.map(toEntry).filter((entry): entry is EntryOf<typeof kind> => entry.kind === kind);
    },
    async count(tabId) {
      const database = await open();
      return database.countFromIndex("entries", "tab", rangeAfter(tabId, 0));
    },
    async tabIds() {
      const database = await open();
      const index = database.transaction("entries").store.index("tab");
      const first: { readonly tabId: number; readonly sequence: number }[] = [];
      // From one tab's first entry to the next tab's, past all others.
      for (let cursor = await index.openKeyCursor(); cursor;) {
        const [tabId] = cursor.key;
        first.push({ tabId, sequence: cursor.primaryKey });
        cursor = await cursor.continue([tabId, Infinity]);
      }
      return first.toSorted((one, other) => one.sequence - other.sequence).map(({ tabId }) => tabId);
    },
    async clear(tabId) {
      const database = await open();
      const transaction = database.transaction("entries", "readwrite");
      const range = IDBKeyRange.bound([tabId, 0], [tabId, Infinity]);
      for (const sequence of await transaction.store.index("tab").getAllKeys(range))
        await transaction.store.delete(sequence);
      const entry = { kind: "cleared", tabId, at: Date.now() } as const;
      await transaction.store.add({ ...entry, key: entryKey(entry) });
      await transaction.done;
    },
    async clearAll() {
      const database = await open();
      await database.clear("entries");
    },
  };
}
