import type { IDBPDatabase } from "idb";
import { createCapacityKeeper, type KeptWeights } from "./capacity-keeper.ts";
import { addMissing, moveEntries, removeOf } from "./change-entries.ts";
import { entryKey, keyStart } from "./entry-key.ts";
import { firstOfTabs } from "./first-of-tabs.ts";
import { inTime } from "./in-time.ts";
import { abort, type Change, entriesOf, goBeyond, isClosed, type LogDatabase, openLog } from "./log-database.ts";
import type { EntryOf, ExportableLog, LogEntry, LogStore, NewLogEntry } from "./log-store.ts";
import { defaultSettings } from "./settings.ts";
import { entriesAfter, toEntries } from "./stored-entry.ts";

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
  /** Removes entries until the log is within its capacity: the oldest of the tab that has the most. `append` begins it and does not wait for it. */
  holdToCapacity(): Promise<void>;
}

/**
 * The log in IndexedDB, shared by the background and every panel. Rejects where the browser refuses storage. `capacity`: entries of all tabs
 * together that are kept at the most; asked for again after each thousand entries.
 */
export function createIndexedLogStore(
  name = "whyclosed",
  capacity = async (): Promise<number> => defaultSettings.capacity,
  weights?: KeptWeights,
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

  const keeper = createCapacityKeeper({ use, change }, capacity, weights);

  return {
    async append(entries) {
      const added = await change((transaction) => addMissing(transaction, entries));
      keeper.noteAdded(added);
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
      if (clearings.size > 0) await keeper.forget();
      keeper.noteAdded(added);
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
        database.getAllFromIndex("entries", "tab", entriesAfter(tabId, after), limit),
      );
      return toEntries(stored);
    },
    async readLast(tabId, limit) {
      return use(async (database) => {
        const index = entriesOf(database).index("tab");
        const entries: LogEntry[] = [];
        let cursor = await index.openCursor(entriesAfter(tabId, 0), "prev");
        for (; cursor && entries.length < limit; cursor = await cursor.continue())
          entries.push(...toEntries([cursor.value]));
        return entries.toReversed();
      });
    },
    async readKind(tabId, kind) {
      return use(async (database) => {
        const start = keyStart(tabId, kind);
        const range = IDBKeyRange.bound(start, `${start}\uffff`);
        const stored = await entriesOf(database).index("key").getAll(range);
        return toEntries(stored).filter((entry): entry is EntryOf<typeof kind> => entry.kind === kind);
      });
    },
    async count(tabId) {
      return use(async (database) => entriesOf(database).index("tab").count(entriesAfter(tabId, 0)));
    },
    async tabIds() {
      const first = (await use(firstOfTabs)).filter(({ tabId }) => Number.isInteger(tabId));
      return first.toSorted((one, other) => one.sequence - other.sequence).map(({ tabId }) => tabId);
    },
    async clear(tabId) {
      await change(async (transaction) => {
        await removeOf(transaction, tabId, Infinity);
        await addMissing(transaction, [{ kind: "cleared", tabId, at: Date.now() }]);
      });
      await keeper.forget();
    },
    async moveTab(from, to) {
      await change((transaction) => moveEntries(transaction, from, to));
      await keeper.forget();
    },
    async clearAll() {
      await change((transaction) => transaction.store.clear());
      await keeper.forget();
    },
    holdToCapacity: keeper.hold,
  };
}
