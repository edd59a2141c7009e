import { entryKey } from "./entry-key.ts";
import type { Change, NewOrPlaced } from "./log-database.ts";
import { entriesAfter } from "./stored-entry.ts";

/** An entry with what makes it the same entry. */
type Keyed = readonly [key: string, entry: NewOrPlaced];

/** Adds the entries that are not there, and returns those. */
export async function addMissing(transaction: Change, entries: readonly NewOrPlaced[]): Promise<NewOrPlaced[]> {
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

/** Removes a tab's entries with a sequence below `before`. */
export async function removeOf(transaction: Change, tabId: number, before: number): Promise<void> {
  const store = transaction.store;
  const keys = await store.index("tab").getAllKeys(IDBKeyRange.bound([tabId, 0], [tabId, before], false, true));
  await Promise.all(runsOf(keys).map(async ([first, last]) => store.delete(IDBKeyRange.bound(first, last))));
}

/** Entries that are moved at once: a log may be long. */
const movedAtOnce = 1000;

/** Gives a tab's entries to another tab. They keep their places. */
export async function moveEntries(transaction: Change, from: number, to: number): Promise<void> {
  const { store } = transaction;
  for (;;) {
    const entries = await store.index("tab").getAll(entriesAfter(from, 0), movedAtOnce);
    if (entries.length === 0) return;
    await Promise.all(
      entries.map(async (entry) => {
        const moved = { ...entry, tabId: to };
        return store.put({ ...moved, key: entryKey(moved) });
      }),
    );
  }
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
