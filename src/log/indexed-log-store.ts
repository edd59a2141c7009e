import type { IDBPDatabase } from "idb";
import { createCapacityKeeper } from "./capacity-keeper.ts";
import { addMissing, clearTab, goBeyond, mergeSmall, mostSmall, moveEntries, removeBefore } from "./change-log.ts";
import { entryKey, keyStart } from "./entry-key.ts";
import { inTime } from "./in-time.ts";
import { blockLength, type BlockPlace, unpackBlock, unpackOthers } from "./log-block.ts";
import {
  abort,
  blocksAfter,
  blocksOf,
  blocksOfTab,
  type Change,
  isClosed,
  type LogDatabase,
  openLog,
  placeOf,
} from "./log-database.ts";
import type { EntryOf, ExportableLog, LogEntry, LogStore, NewLogEntry } from "./log-store.ts";
import { defaultSettings } from "./settings.ts";

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
      const transaction = database.transaction("blocks", "readwrite");
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

  const keeper = createCapacityKeeper({ use, change }, capacity);

  /** Small blocks at the end of each tab, since they were last counted; of a tab that is not there it is not known. */
  const small = new Map<number, number>();
  /** What was added may be many small blocks by now: they are made few, which nobody waits for. */
  const merge = async (tabId: number): Promise<void> => {
    small.set(tabId, 0);
    small.set(tabId, await change((transaction) => mergeSmall(transaction, tabId)));
  };
  const noteAdded = (blocks: readonly BlockPlace[]): void => {
    for (const { tabId } of blocks) {
      small.set(tabId, (small.get(tabId) ?? mostSmall) + 1);
      // What fails here is made up for after as many more.
      if ((small.get(tabId) ?? 0) >= mostSmall) merge(tabId).catch(() => {});
    }
    keeper.noteAdded(blocks);
  };

  return {
    async append(entries) {
      const added = await change((transaction) => addMissing(transaction, entries));
      noteAdded(added.blocks);
      return [...added.entries];
    },
    async restore(entries) {
      const clearings = new Map(
        entries.flatMap(({ kind, ...entry }) => (kind === "cleared" ? [[entry.tabId, entry.sequence]] : [])),
      );
      const added = await change(async (transaction) => {
        for (const [tabId, sequence] of clearings) await removeBefore(transaction, tabId, sequence);
        const left = entries.filter(({ tabId, sequence }) => sequence >= (clearings.get(tabId) ?? 0));
        const added = await addMissing(transaction, left);
        await goBeyond(transaction, entries.at(-1)?.sequence ?? 0);
        return added;
      });
      if (clearings.size > 0) keeper.forget();
      noteAdded(added.blocks);
    },
    async missing(entries) {
      const keys = entries.map(entryKey);
      const known = await use(async (database) => {
        const index = blocksOf(database).index("keys");
        return Promise.all(keys.map(async (key) => index.getKey(key)));
      });
      return entries.filter((_, index) => known[index] === undefined);
    },
    lastSequence: () =>
      use(async (database) => {
        const cursor = await blocksOf(database).index("last").openKeyCursor(null, "prev");
        return cursor?.key ?? 0;
      }),
    read: (tabId, after, limit) =>
      use(async (database) => {
        const store = blocksOf(database);
        const entries: LogEntry[] = [];
        let place = after;
        // Blocks are taken to be full, and then as full as those before. To look at their keys first is dear: Chromium goes over the values for them.
        for (let fill = blockLength, count = 0; entries.length < limit; fill = Math.max(1, entries.length / count)) {
          const asked = Math.ceil((limit - entries.length) / fill);
          const blocks = await store.getAll(blocksAfter(tabId, place), asked);
          for (const block of blocks) entries.push(...unpackBlock(block, after, limit - entries.length));
          place = blocks.at(-1)?.last ?? place;
          count += blocks.length;
          if (blocks.length < asked) break;
        }
        return entries;
      }),
    async readLast(tabId, limit) {
      const blocks = await use(async (database) => {
        const store = blocksOf(database);
        let start: BlockPlace | null = null;
        let sum = 0;
        let cursor = await store.openKeyCursor(blocksOfTab(tabId), "prev");
        while (cursor && sum < limit) {
          start = placeOf(cursor.key);
          sum += start.count;
          cursor = await cursor.continue();
        }
        return start ? store.getAll(blocksAfter(tabId, start.last - 1)) : [];
      });
      return blocks.flatMap((block) => unpackBlock(block)).slice(-limit);
    },
    async readKind(tabId, kind) {
      const blocks = await use(async (database) => {
        const store = blocksOf(database);
        const start = keyStart(tabId, kind);
        const found = await store.index("keys").getAllKeys(IDBKeyRange.bound(start, `${start}\uffff`));
        const different = new Map(found.map((key) => [key[1], key]));
        return Promise.all([...different.values()].map(async (key) => store.get(key)));
      });
      const entries = blocks.flatMap((block) => (block ? unpackOthers(block) : []));
      return entries.filter((entry): entry is EntryOf<typeof kind> => entry.kind === kind);
    },
    async count(tabId) {
      const keys = await use(async (database) => blocksOf(database).getAllKeys(blocksOfTab(tabId)));
      return keys.map(placeOf).reduce((sum, { count }) => sum + count, 0);
    },
    async tabIds() {
      const keys = await use(async (database) => blocksOf(database).getAllKeys());
      const first = new Map<number, number>();
      for (const place of keys.map(placeOf))
        if (place.count > 0 && Number.isInteger(place.tabId) && !first.has(place.tabId))
          first.set(place.tabId, place.first);
      return [...first].toSorted(([, one], [, other]) => one - other).map(([tabId]) => tabId);
    },
    async clear(tabId) {
      await change((transaction) => clearTab(transaction, tabId, Date.now()));
      keeper.forget();
    },
    async moveTab(from, to) {
      await change((transaction) => moveEntries(transaction, from, to));
      keeper.forget();
    },
    async clearAll() {
      await change((transaction) => transaction.store.clear());
      keeper.forget();
    },
    holdToCapacity: keeper.hold,
  };
}
