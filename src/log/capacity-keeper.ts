import type { IDBPDatabase } from "idb";
import { removeOf } from "./change-entries.ts";
import { entryKey } from "./entry-key.ts";
import { type Change, entriesOf, type LogDatabase } from "./log-database.ts";
import { lostMarks } from "./lost-marks.ts";
import { entriesAfter, toEntry } from "./stored-entry.ts";

/** Room that is made when the log is full, in entries, and entries that are removed at once: what is done is done if the background is stopped then. */
const trimStep = 1000;
/** Entries of a tab that are removed at the least: the first of them may be marks, one a reason, which come back at once. */
const fewest = 10;

/** Uses the database, and changes it in one transaction. */
export interface DatabaseUse {
  readonly use: <Result>(action: (database: IDBPDatabase<LogDatabase>) => Promise<Result>) => Promise<Result>;
  readonly change: <Result>(action: (transaction: Change) => Promise<Result>) => Promise<Result>;
}

/** Holds the log to its capacity. */
export interface CapacityKeeper {
  /** Entries were added. Makes room where there are too many now, which nobody waits for. */
  noteAdded(entries: readonly { readonly tabId: number }[]): void;
  /** Entries were removed: how many there are is not known. */
  forget(): void;
  /** Removes entries until the log is within its capacity. */
  readonly hold: () => Promise<void>;
}

/**
 * The oldest entries go, of the tab that has the most: a page that floods the log costs other tabs nothing. `capacity`: entries of
 * all tabs together that are kept at the most; asked for again after each thousand.
 */
export function createCapacityKeeper({ use, change }: DatabaseUse, capacity: () => Promise<number>): CapacityKeeper {
  /** Entries in the log, by their tab; at the start, and after it was cleared, they are not known. */
  let counts: Map<number, number> | undefined;
  /** The capacity as it was when it was last asked for, and the entries that were added since. */
  let most = 0;
  let sinceAsked = Infinity;
  let holding: Promise<void> | undefined;

  const count = (): Promise<Map<number, number>> =>
    use(async (database) => {
      const index = entriesOf(database).index("tab");
      const counted = new Map<number, number>();
      for (let cursor = await index.openKeyCursor(); cursor;) {
        const [tabId] = cursor.key;
        counted.set(tabId, await index.count(entriesAfter(tabId, 0)));
        cursor = await cursor.continue([tabId, Infinity]);
      }
      return counted;
    });
  /** Removes the tab's oldest entries, and returns how many fewer there are. */
  const removeOldest = (tabId: number, wanted: number): Promise<number> =>
    change(async (transaction) => {
      const { store } = transaction;
      const oldest = await store.index("tab").getAll(entriesAfter(tabId, 0), wanted);
      await removeOf(transaction, tabId, (oldest.at(-1)?.sequence ?? 0) + 1);
      const marks = lostMarks(oldest.map(toEntry), "capacity");
      await Promise.all(marks.map(async (entry) => store.add({ ...entry, key: entryKey(entry) })));
      return oldest.length - marks.length;
    });
  const holdNow = async (): Promise<void> => {
    sinceAsked = 0;
    most = await capacity();
    const known = (counts ??= await count());
    if (totalOf(known) <= most) return;
    const target = most - Math.min(trimStep, most >> 1);
    for (;;) {
      const excess = totalOf(known) - target;
      if (excess <= 0) break;
      const [tabId, held] = fullestOf(known);
      // Half of it at the most: then another tab may be the fullest.
      const wanted = Math.min(trimStep, excess, Math.ceil(held / 2));
      const removed = await removeOldest(tabId, Math.max(wanted, fewest));
      if (removed <= 0 || counts !== known) break;
      known.set(tabId, (known.get(tabId) ?? 0) - removed);
    }
  };
  const hold = (): Promise<void> => {
    holding ??= holdNow().finally(() => {
      holding = undefined;
    });
    return holding;
  };

  return {
    noteAdded(entries) {
      sinceAsked += entries.length;
      if (counts) for (const { tabId } of entries) counts.set(tabId, (counts.get(tabId) ?? 0) + 1);
      // What fails here is made up for with the next entries: these are stored.
      if (!counts || totalOf(counts) > most || sinceAsked >= trimStep) hold().catch(() => {});
    },
    forget() {
      counts = undefined;
    },
    hold,
  };
}

const totalOf = (counts: ReadonlyMap<number, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

const fullestOf = (counts: ReadonlyMap<number, number>): readonly [tabId: number, count: number] =>
  [...counts].reduce((fullest, one) => (one[1] > fullest[1] ? one : fullest));
