import type { IDBPDatabase } from "idb";
import { addMissing, moveEntries, removeOf } from "./change-entries.ts";
import { entryKey, keyStart } from "./entry-key.ts";
import { inTime } from "./in-time.ts";
import {
  abort,
  type Change,
  entriesOf,
  goBeyond,
  isClosed,
  type LogDatabase,
  openLog,
  type StoredEntry,
} from "./log-database.ts";
import type { EntryOf, ExportableLog, LogEntry, LogStore, NewLogEntry } from "./log-store.ts";
import { lostMarks } from "./lost-marks.ts";
import { defaultSettings } from "./settings.ts";

/** Room that is made when the log is full, in entries, and entries that are removed at once: what is done is done if the background is stopped then. */
const trimStep = 1000;

const rangeAfter = (tabId: number, after: number): IDBKeyRange =>
  IDBKeyRange.bound([tabId, after], [tabId, Infinity], true);

const toEntry = ({ key: _, ...entry }: StoredEntry): LogEntry => entry as LogEntry;

export interface IndexedLogStore extends LogStore, ExportableLog {
  /** Adds entries that have their place in the log already, which no entry of it has passed; those that it has are left out. */
  restore(entries: readonly LogEntry[]): Promise<void>;
  /** Those of the entries that the log does not have. */
  missing(entries: readonly NewLogEntry[]): Promise<NewLogEntry[]>;
  /** The sequence of the last entry of all tabs; 0 where there is none. */
  lastSequence(): Promise<number>;
  /** Gives a tab's entries to another tab: all of them, or none. */
  moveTab(from: number, to: number): Promise<void>;
  /** Removes everything of every tab, without a trace. For the start of a browser session. */
  clearAll(): Promise<void>;
  /** Removes the oldest entries until the log is within its capacity. `append` begins it and does not wait for it. */
  holdToCapacity(): Promise<void>;
}

/**
 * The log in IndexedDB, shared by the background and every panel. Rejects where the browser refuses storage. `capacity`: entries of all tabs
 * together that are kept at the most; asked for again after each thousand entries.
 */
export function createIndexedLogStore(
  name = "whyclosed",
  capacity = async (): Promise<number> => defaultSettings.capacity,
): IndexedLogStore {
  let opening: Promise<IDBPDatabase<LogDatabase>> | undefined;
  const open = (): Promise<IDBPDatabase<LogDatabase>> => {
    opening ??= openLog(name, letGo);
    return opening;
  };
  const letGo = (): void => {
    const open = opening;
    opening = undefined;
    open?.then(
      (database) => database.close(),
      () => {},
    );
  };

  /** What the browser has closed under us is opened again, once; whatever else is wrong, the next use opens it anew. */
  const use = async <Result>(action: (database: IDBPDatabase<LogDatabase>) => Promise<Result>): Promise<Result> => {
    const attempt = async (): Promise<Result> => action(await open());
    try {
      return await inTime(
        attempt().catch((error: unknown) => {
          letGo();
          if (!isClosed(error)) throw error;
          return attempt();
        }),
      );
    } catch (error) {
      letGo();
      throw error;
    }
  };
  /** One transaction: all of it, or nothing. Rejects with what made it fail, and not with what failed because of that. */
  const change = <Result>(action: (transaction: Change) => Promise<Result>): Promise<Result> =>
    use(async (database) => {
      const transaction = database.transaction("entries", "readwrite");
      const done = transaction.done;
      done.catch(() => {});
      try {
        const result = await action(transaction);
        await done;
        return result;
      } catch (error) {
        abort(transaction);
        throw await done.then(
          () => error,
          (cause: unknown) => (transaction.error ? cause : error),
        );
      }
    });

  /** Entries in the log; at the start, and after it was cleared, it is not known. */
  let count: number | undefined;
  /** The capacity as it was when it was last asked for, and the entries that were added since. */
  let most = 0;
  let sinceAsked = Infinity;
  let holding: Promise<void> | undefined;

  const removeOldest = (wanted: number): Promise<{ readonly removed: number; readonly marks: number }> =>
    change(async (transaction) => {
      const store = transaction.store;
      const oldest = await store.getAll(null, wanted);
      const last = oldest.at(-1)?.sequence;
      if (last === undefined) return { removed: 0, marks: 0 };
      await store.delete(IDBKeyRange.upperBound(last));
      const marks = lostMarks(oldest.map(toEntry), "capacity");
      await Promise.all(marks.map(async (entry) => store.add({ ...entry, key: entryKey(entry) })));
      return { removed: oldest.length, marks: marks.length };
    });
  const hold = async (): Promise<void> => {
    sinceAsked = 0;
    most = await capacity();
    count ??= await use((database) => database.count("entries"));
    if (count <= most) return;
    const target = most - Math.min(trimStep, most >> 1);
    let marksLeft = 0;
    while (count > target) {
      const wanted = Math.min(trimStep, count - target) + marksLeft;
      const { removed, marks } = await removeOldest(wanted);
      count -= removed - marks;
      marksLeft = marks;
      if (removed < wanted) break;
    }
  };
  const holdToCapacity = (): Promise<void> => {
    holding ??= hold().finally(() => {
      holding = undefined;
    });
    return holding;
  };
  const noteAdded = (added: number): void => {
    sinceAsked += added;
    if (count !== undefined) count += added;
    // What fails here is made up for with the next entries: these are stored.
    if (count === undefined || count > most || sinceAsked >= trimStep) holdToCapacity().catch(() => {});
  };

  return {
    async append(entries) {
      const added = await change((transaction) => addMissing(transaction, entries));
      noteAdded(added.length);
      return added;
    },
    async restore(entries) {
      const clearings = new Map(
        entries.flatMap(({ kind, ...entry }) => (kind === "cleared" ? [[entry.tabId, entry.sequence]] : [])),
      );
      const added = await change(async (transaction) => {
        for (const [tabId, sequence] of clearings) await removeOf(transaction, tabId, sequence);
        const left = entries.filter(({ tabId, sequence }) => sequence >= (clearings.get(tabId) ?? 0));
        const added = await addMissing(transaction, left);
        await goBeyond(transaction, entries.at(-1)?.sequence ?? 0);
        return added;
      });
      if (clearings.size > 0) count = undefined;
      noteAdded(added.length);
    },
    async missing(entries) {
      const keys = entries.map(entryKey);
      const known = await use(async (database) => {
        const index = entriesOf(database).index("key");
        return Promise.all(keys.map(async (key) => index.getKey(key)));
      });
      return entries.filter((_, index) => known[index] === undefined);
    },
    lastSequence: () =>
      use(async (database) => {
        const cursor = await entriesOf(database).openKeyCursor(null, "prev");
        return cursor?.key ?? 0;
      }),
    async read(tabId, after, limit) {
      const stored = await use((database) =>
        database.getAllFromIndex("entries", "tab", rangeAfter(tabId, after), limit),
      );
      return stored.map(toEntry);
    },
    async readLast(tabId, limit) {
      return use(async (database) => {
        const index = entriesOf(database).index("tab");
        const entries: LogEntry[] = [];
        let cursor = await index.openCursor(rangeAfter(tabId, 0), "prev");
        for (; cursor && entries.length < limit; cursor = await cursor.continue()) entries.push(toEntry(cursor.value));
        return entries.toReversed();
      });
    },
    async readKind(tabId, kind) {
      return use(async (database) => {
        const start = keyStart(tabId, kind);
        const range = IDBKeyRange.bound(start, `${start}\uffff`);
        const stored = await entriesOf(database).index("key").getAll(range);
        return stored.map(toEntry).filter((entry): entry is EntryOf<typeof kind> => entry.kind === kind);
      });
    },
    async count(tabId) {
      return use(async (database) => entriesOf(database).index("tab").count(rangeAfter(tabId, 0)));
    },
    async tabIds() {
      return use(async (database) => {
        const index = entriesOf(database).index("tab");
        const first: { readonly tabId: number; readonly sequence: number }[] = [];
        // From one tab's first entry to the next tab's, past all others.
        for (let cursor = await index.openKeyCursor(); cursor;) {
          const [tabId] = cursor.key;
          first.push({ tabId, sequence: cursor.primaryKey });
          cursor = await cursor.continue([tabId, Infinity]);
        }
        return first.toSorted((one, other) => one.sequence - other.sequence).map(({ tabId }) => tabId);
      });
    },
    async clear(tabId) {
      await change(async (transaction) => {
        await removeOf(transaction, tabId, Infinity);
        await addMissing(transaction, [{ kind: "cleared", tabId, at: Date.now() }]);
      });
      count = undefined;
    },
    moveTab: (from, to) => change((transaction) => moveEntries(transaction, from, to)),
    async clearAll() {
      await change((transaction) => transaction.store.clear());
      count = undefined;
    },
    holdToCapacity,
  };
}
