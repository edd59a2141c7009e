import type { IDBPDatabase } from "idb";
import { removeOf } from "./change-entries.ts";
import { entryKey } from "./entry-key.ts";
import { firstOfTabs } from "./first-of-tabs.ts";
import { type Change, entriesOf, type LogDatabase, type NewOrPlaced, type StoredEntry } from "./log-database.ts";
import { lostMarks } from "./lost-marks.ts";
import { entriesAfter, toEntries } from "./stored-entry.ts";

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
  noteAdded(entries: readonly NewOrPlaced[]): void;
  /** Entries were removed: how many there are is not known. */
  forget(): Promise<void>;
  /** Removes entries until the log is within its capacity. */
  readonly hold: () => Promise<void>;
}

/** Where the weights of tabs outlive the background. */
export interface KeptWeights {
  read(): Promise<ReadonlyMap<number, number>>;
  write(weights: ReadonlyMap<number, number>): Promise<void>;
}

/**
 * The oldest entries go, of the tab that has the most: a page that floods the log costs other tabs nothing. `capacity`: entries of
 * all tabs together that are kept at the most; asked for again after each thousand.
 */
export function createCapacityKeeper(
  { use, change }: DatabaseUse,
  capacity: () => Promise<number>,
  kept?: KeptWeights,
): CapacityKeeper {
  /** What the log holds, by tab; at the start, and after it was cleared, it is not known. */
  let weights: Map<number, number> | undefined;
  /** What was added meanwhile, beyond its count. */
  let excess = new Map<number, number>();
  /** The capacity as it was when it was last asked for, and the entries that were added since. */
  let most = 0;
  let sinceAsked = Infinity;
  let holding: Promise<void> | undefined;

  const weigh = async (): Promise<Map<number, number>> => {
    const before = await kept?.read().catch(() => undefined);
    return use(async (database) => {
      const tabs = await firstOfTabs(database);
      const index = entriesOf(database).index("tab");
      const counted = tabs.map(async ({ tabId }): Promise<[number, number]> => {
        const count = await index.count(entriesAfter(tabId, 0));
        return [tabId, Math.max(count, before?.get(tabId) ?? 0) + (excess.get(tabId) ?? 0)];
      });
      return new Map(await Promise.all(counted));
    });
  };
  /** Removes the tab's oldest entries up to a weight, and returns how much lighter it is. */
  const removeOldest = (tabId: number, wanted: number): Promise<number> =>
    change(async (transaction) => {
      const { store } = transaction;
      const oldest = await store.index("tab").getAll(entriesAfter(tabId, 0), Math.max(wanted, fewest));
      const removed: StoredEntry[] = [];
      let weight = 0;
      for (const entry of oldest) {
        if (weight >= wanted && removed.length >= fewest) break;
        removed.push(entry);
        weight += weightOf(entry);
      }
      await removeOf(transaction, tabId, (removed.at(-1)?.sequence ?? 0) + 1);
      const marks = lostMarks(toEntries(removed), "capacity");
      await Promise.all(marks.map(async (entry) => store.add({ ...entry, key: entryKey(entry) })));
      return weight - marks.length;
    });
  const makeRoom = async (known: Map<number, number>): Promise<void> => {
    if (totalOf(known) <= most) return;
    const target = most - Math.min(trimStep, most >> 1);
    for (;;) {
      const surplus = totalOf(known) - target;
      if (surplus <= 0) break;
      const [tabId, weight] = heaviestOf(known);
      // Half of it at the most: then another tab may be the heaviest.
      const removed = await removeOldest(tabId, Math.min(trimStep, surplus, Math.ceil(weight / 2)));
      if (removed <= 0 || weights !== known) break;
      add(known, tabId, -removed);
    }
  };
  const holdNow = async (): Promise<void> => {
    sinceAsked = 0;
    most = await capacity();
    const known = (weights ??= await weigh());
    await makeRoom(known);
    if (weights === known) await kept?.write(known);
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
      for (const entry of entries) {
        const weight = weightOf(entry);
        if (weights) add(weights, entry.tabId, weight);
        else if (weight > 1) add(excess, entry.tabId, weight - 1);
      }
      // What fails here is made up for with the next entries: these are stored.
      if (!weights || totalOf(weights) > most || sinceAsked >= trimStep) hold().catch(() => {});
    },
    async forget() {
      weights = undefined;
      excess = new Map();
      await kept?.write(new Map()).catch(() => {});
    },
    hold,
  };
}

/** An entry counts once for each of these UTF-16 units of its JSON that it begins. Of ordinary pages hardly any has more; it bounds what others can fill. */
const unitsOfWeight = 4096;

const weightOf = (entry: NewOrPlaced): number => Math.ceil(JSON.stringify(entry).length / unitsOfWeight);

function add(weights: Map<number, number>, tabId: number, weight: number): void {
  weights.set(tabId, (weights.get(tabId) ?? 0) + weight);
}

const totalOf = (weights: ReadonlyMap<number, number>): number =>
  [...weights.values()].reduce((sum, weight) => sum + weight, 0);

const heaviestOf = (weights: ReadonlyMap<number, number>): readonly [tabId: number, weight: number] =>
  [...weights].reduce((heaviest, one) => (one[1] > heaviest[1] ? one : heaviest));
