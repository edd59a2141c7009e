import type { IDBPDatabase } from "idb";
import { takeOldest } from "./change-log.ts";
import type { BlockPlace } from "./log-block.ts";
import { blocksOf, type Change, type LogDatabase, placeOf } from "./log-database.ts";
import { lostMarks } from "./lost-marks.ts";

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
  /** Blocks were added. Makes room where there are too many now, which nobody waits for. */
  noteAdded(blocks: readonly BlockPlace[]): void;
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
  /** What the log holds, by tab; at the start, and after it was cleared, it is not known. */
  let weights: Map<number, number> | undefined;
  /** The capacity as it was when it was last asked for, and the entries that were added since. */
  let most = 0;
  let sinceAsked = Infinity;
  let holding: Promise<void> | undefined;

  const weigh = async (): Promise<Map<number, number>> => {
    const places = await use(async (database) => blocksOf(database).getAllKeys());
    const found = new Map<number, number>();
    for (const { tabId, weight } of places.map(placeOf)) add(found, tabId, weight);
    return found;
  };
  /** Removes the tab's oldest entries up to a weight, and returns how much lighter it is. */
  const removeOldest = (tabId: number, weight: number): Promise<number> =>
    change(async (transaction) =>
      takeOldest(transaction, tabId, { weight, fewest }, (removed) => lostMarks(removed, "capacity")),
    );
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
    await makeRoom((weights ??= await weigh()));
  };
  const hold = (): Promise<void> => {
    holding ??= holdNow().finally(() => {
      holding = undefined;
    });
    return holding;
  };

  return {
    noteAdded(blocks) {
      for (const { tabId, count, weight } of blocks) {
        sinceAsked += count;
        if (weights) add(weights, tabId, weight);
      }
      // What fails here is made up for with the next entries: these are stored.
      if (!weights || totalOf(weights) > most || sinceAsked >= trimStep) hold().catch(() => {});
    },
    forget() {
      weights = undefined;
    },
    hold,
  };
}

function add(weights: Map<number, number>, tabId: number, weight: number): void {
  weights.set(tabId, (weights.get(tabId) ?? 0) + weight);
}

const totalOf = (weights: ReadonlyMap<number, number>): number =>
  [...weights.values()].reduce((sum, weight) => sum + weight, 0);

const heaviestOf = (weights: ReadonlyMap<number, number>): readonly [tabId: number, weight: number] =>
  [...weights].reduce((heaviest, one) => (one[1] > heaviest[1] ? one : heaviest));
