import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { entryKey, keyStart } from "./entry-key.ts";
import type { EntryOf, ExportableLog, LogEntry, LogStore, NewLogEntry } from "./log-store.ts";
import { lostMarks } from "./lost-marks.ts";
import { firstSequence } from "./sequence.ts";
import { defaultSettings } from "./settings.ts";

/** An entry as it is stored. `sequence` is given by the database and never used twice. */
type StoredEntry = NewOrPlaced & { readonly key: string };
type NewOrPlaced = NewLogEntry & { readonly sequence?: number };

interface LogDatabase extends DBSchema {
  entries: {
    key: number;
    value: StoredEntry;
    indexes: { tab: [number, number]; key: string };
  };
}

type Upgrade = IDBPTransaction<LogDatabase, "entries"[], "versionchange">;
type Change = IDBPTransaction<LogDatabase, ["entries"], "readwrite">;

/** Room that is made when the log is full, in entries, and entries that are removed at once: what is done is done if the background is stopped then. */
const trimStep = 1000;
/** Longest time in milliseconds that the database may take for anything; a disk that is busy takes a second or two. */
const longestOperation = 15_000;

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
    async clearAll() {
      await change((transaction) => transaction.store.clear());
      count = undefined;
    },
    holdToCapacity,
  };
}

async function openLog(name: string, letGo: () => void): Promise<IDBPDatabase<LogDatabase>> {
  const open = (): Promise<IDBPDatabase<LogDatabase>> =>
    openDB<LogDatabase>(name, 1, {
      upgrade(database, _from, _to, transaction) {
        const entries = database.createObjectStore("entries", { keyPath: "sequence", autoIncrement: true });
        entries.createIndex("tab", ["tabId", "sequence"], { unique: true });
        entries.createIndex("key", "key", { unique: true });
        // A log that was deleted may have had readers: what is new must come after what they have read.
        goBeyond(transaction, firstSequence()).catch(() => abort(transaction));
        // The opening fails with it, and says why.
        transaction.done.catch(() => {});
      },
      // A newer version of the extension, or the user clearing site data, needs the database: let go, and open it again on use.
      blocking: letGo,
      terminated: letGo,
    });
  try {
    return await open();
  } catch (error) {
    // That of a newer version of the extension: it lasts no longer than the browser session anyway.
    if (nameOf(error) !== "VersionError") throw error;
    await deleteDB(name);
    return open();
  }
}

/** The entries, to read them: what ends such a transaction ends what is asked of it as well. */
function entriesOf(database: IDBPDatabase<LogDatabase>) {
  const { store, done } = database.transaction("entries");
  done.catch(() => {});
  return store;
}

/** An entry with what makes it the same entry. */
type Keyed = readonly [key: string, entry: NewOrPlaced];

/** Adds the entries that are not there, and returns those. */
async function addMissing(transaction: Change, entries: readonly NewOrPlaced[]): Promise<NewOrPlaced[]> {
  const known = transaction.store.index("key");
  const byKey = new Map<string, NewOrPlaced>();
  for (const entry of entries) {
    const key = entryKey(entry);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  // All requests at once: waiting for each would cost a way to the browser's database process and back.
  const keys = [...byKey.keys()];
  const stored = await Promise.all(keys.map(async (key) => known.getKey(key)));
  const fresh = [...byKey].filter((_, index) => stored[index] === undefined);
  const placed = fresh.some(([, entry]) => entry.sequence !== undefined)
    ? await inFreePlaces(transaction, fresh)
    : fresh;
  await Promise.all(placed.map(async ([key, entry]) => transaction.store.add({ ...entry, key })));
  return fresh.map(([, entry]) => entry);
}

/**
 * Those whose place is free, and then those whose place is taken, without one: the clock that gave it went back, or the log began in the very
 * moment in which it refused.
 */
async function inFreePlaces(transaction: Change, added: readonly Keyed[]): Promise<readonly Keyed[]> {
  const taken = await Promise.all(
    added.map(async ([, { sequence }]) => sequence !== undefined && transaction.store.getKey(sequence)),
  );
  const isTaken = (index: number): boolean => typeof taken[index] === "number";
  const moved = added
    .filter((_, index) => isTaken(index))
    .map(([key, { sequence: _, ...entry }]): Keyed => [key, entry]);
  return [...added.filter((_, index) => !isTaken(index)), ...moved];
}

/** Makes all sequences that the database gives from now on higher than this one. */
async function goBeyond(transaction: Change | Upgrade, sequence: number): Promise<void> {
  const store = transaction.objectStore("entries");
  if ((await store.getKey(sequence)) !== undefined) return;
  await store.add({ kind: "cleared", tabId: -1, at: 0, key: "", sequence });
  await store.delete(sequence);
}

/** Removes a tab's entries with a sequence below `before`. */
async function removeOf(transaction: Change, tabId: number, before: number): Promise<void> {
  const store = transaction.store;
  const keys = await store.index("tab").getAllKeys(IDBKeyRange.bound([tabId, 0], [tabId, before], false, true));
  await Promise.all(runsOf(keys).map(async ([first, last]) => store.delete(IDBKeyRange.bound(first, last))));
}

/** Numbers that follow each other, as runs: a tab that was alone for a while is removed in a few steps. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

/** The connection was closed under us. Nothing of the transaction is stored then. */
const isClosed = (error: unknown): boolean => ["InvalidStateError", "AbortError"].includes(nameOf(error));

/** Rejects when nothing has come in time: a database may also fall silent. */
async function inTime<Result>(result: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DOMException(`No answer within ${longestOperation / 1000} s.`, "TimeoutError")),
      longestOperation,
    );
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}
