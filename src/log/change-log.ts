import { unwrap } from "idb";
import { entryKey } from "./entry-key.ts";
import { type BlockPlace, hasRoom, type LogBlock, packBlocks, unpackBlock } from "./log-block.ts";
import { blocksAfter, blocksOfTab, type Change, keyOf, placeOf } from "./log-database.ts";
import type { LogEntry, NewLogEntry } from "./log-store.ts";
import { firstSequence } from "./sequence.ts";

/** An entry on its way, with its place if it has one. */
export type NewOrPlaced = NewLogEntry & { readonly sequence?: number };

/** What was added to the log. */
export interface Added {
  /** Those of the given entries that were not there. */
  readonly entries: readonly NewOrPlaced[];
  /** The blocks that they stand in. */
  readonly blocks: readonly BlockPlace[];
}

interface Placed {
  readonly given: NewOrPlaced;
  readonly entry: LogEntry;
}

/**
 * Adds the entries that are not there, in order. One that has a place keeps it if it comes after all that its tab has; otherwise the clock
 * that gave it went back, and it gets a new one.
 */
export async function addMissing(transaction: Change, entries: readonly NewOrPlaced[]): Promise<Added> {
  const different = new Map<string, NewOrPlaced>();
  for (const entry of entries) {
    const key = entryKey(entry);
    if (!different.has(key)) different.set(key, entry);
  }
  const placed = await withPlaces(transaction, [...different.values()]);
  const ofTabs = new Map<number, Placed[]>();
  for (const one of placed) {
    const ofTab = ofTabs.get(one.entry.tabId);
    if (ofTab) ofTab.push(one);
    else ofTabs.set(one.entry.tabId, [one]);
  }
  const added = await Promise.all([...ofTabs.values()].map(async (ofTab) => addToTab(transaction, ofTab)));
  return { entries: added.flatMap((one) => one.entries), blocks: added.flatMap((one) => one.blocks) };
}

/** In the order of their places, tab by tab. */
async function withPlaces(transaction: Change, entries: readonly NewOrPlaced[]): Promise<Placed[]> {
  const ends = new Map<number, number>();
  for (const { tabId, sequence } of entries)
    if (sequence !== undefined && !ends.has(tabId)) ends.set(tabId, await lastOf(transaction, tabId));
  const kept: Placed[] = [];
  const others: NewOrPlaced[] = [];
  for (const given of entries) {
    const { sequence, tabId } = given;
    if (sequence !== undefined && sequence > (ends.get(tabId) ?? 0)) {
      ends.set(tabId, sequence);
      kept.push({ given, entry: { ...given, sequence } });
    } else others.push(given);
  }
  let next = Math.max(await nextSequence(transaction), ...kept.map(({ entry }) => entry.sequence + 1));
  return [...kept, ...others.map((given) => ({ given, entry: { ...given, sequence: next++ } }))];
}

async function addToTab(transaction: Change, placed: readonly Placed[]): Promise<Added> {
  const [first] = placed;
  if (!first) return { entries: [], blocks: [] };
  const blocks = packBlocks(
    first.entry.tabId,
    placed.map(({ entry }) => entry),
  );
  let start = 0;
  const added = await Promise.all(
    blocks.map(async (block): Promise<Added> => {
      const mine = placed.slice(start, (start += block.count));
      // A delivery seldom comes twice: to ask for each entry beforehand costs more than to store it.
      if (await addIfNew(transaction, block)) return { entries: mine.map(({ given }) => given), blocks: [block] };
      const index = transaction.store.index("keys");
      const known = await Promise.all(block.keys.map(async (key) => index.getKey(key)));
      return addToTab(
        transaction,
        mine.filter((_, place) => known[place] === undefined),
      );
    }),
  );
  return { entries: added.flatMap((one) => one.entries), blocks: added.flatMap((one) => one.blocks) };
}

/** Adds a block; false if an entry of it is there already, and then the transaction goes on without it. */
function addIfNew({ store }: Change, block: LogBlock): Promise<boolean> {
  const request = unwrap(store).add(block);
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(true));
    request.addEventListener("error", (event) => {
      if (request.error?.name !== "ConstraintError") {
        reject(request.error ?? new DOMException("The block was not added.", "UnknownError"));
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      resolve(false);
    });
  });
}

/** The sequence after the last of all tabs. */
async function nextSequence({ store }: Change): Promise<number> {
  const last = await store.index("last").openKeyCursor(null, "prev");
  return last ? last.key + 1 : firstSequence();
}

/** The sequence of a tab's last entry. */
async function lastOf({ store }: Change, tabId: number): Promise<number> {
  const last = await store.openKeyCursor(blocksOfTab(tabId), "prev");
  return last?.key[1] ?? 0;
}

/** No tab: of it the log has a block without entries, which stands where the next sequence is counted from. */
const noTab = -1;

/** Makes all sequences that are given from now on higher than this one. */
export async function goBeyond(transaction: Change, sequence: number): Promise<void> {
  if ((await nextSequence(transaction)) > sequence) return;
  await transaction.store.delete(blocksOfTab(noTab));
  const place = { tabId: noTab, last: sequence, first: sequence, count: 0, weight: 0 };
  await transaction.store.add({ ...place, keys: [], numbers: new Float64Array(), texts: [], others: [] });
}

/** Removes a tab's entries, and says so in their place. `at`: when, in milliseconds since the Unix epoch. */
export async function clearTab(transaction: Change, tabId: number, at: number): Promise<void> {
  const sequence = await nextSequence(transaction);
  await transaction.store.delete(blocksOfTab(tabId));
  await addMissing(transaction, [{ kind: "cleared", tabId, at, sequence }]);
}

/** Removes a tab's entries with a sequence below `before`. */
export async function removeBefore(transaction: Change, tabId: number, before: number): Promise<void> {
  const { store } = transaction;
  await store.delete(blocksAfter(tabId, -Infinity, before - 1));
  const split = await store.get(blocksOfTab(tabId));
  if (split && split.first < before) await replace(transaction, [split], tabId, unpackBlock(split, before - 1));
}

/** Puts entries in the place of blocks. Returns where they stand. */
async function replace(
  { store }: Change,
  blocks: readonly BlockPlace[],
  tabId: number,
  entries: readonly LogEntry[],
): Promise<readonly BlockPlace[]> {
  await Promise.all(blocks.map(async (block) => store.delete(keyOf(block))));
  const made = packBlocks(tabId, entries);
  await Promise.all(made.map(async (block) => store.add(block)));
  return made;
}

/** How much of a tab is taken out: a weight, and of entries at the least so many. */
export interface Surplus {
  readonly weight: number;
  readonly fewest: number;
}

/**
 * Takes a tab's oldest entries out, and returns how much lighter it is. `marksOf` says what is put in their place, before the entries
 * that stay.
 */
export async function takeOldest(
  transaction: Change,
  tabId: number,
  { weight, fewest }: Surplus,
  marksOf: (removed: readonly LogEntry[]) => readonly LogEntry[],
): Promise<number> {
  const { store } = transaction;
  const touched: BlockPlace[] = [];
  let excess = -weight;
  let left = fewest;
  for (const key of await store.getAllKeys(blocksOfTab(tabId), weight + fewest)) {
    if (excess >= 0 && left <= 0) break;
    const place = placeOf(key);
    touched.push(place);
    excess += place.weight;
    left -= place.count;
  }
  const last = touched.at(-1);
  if (!last) return 0;
  const blocks = await store.getAll(blocksAfter(tabId, -Infinity, last.last));
  const entries = blocks.flatMap((block) => unpackBlock(block));
  // Of the last block so much stays as there is too much.
  const stay = Math.min(Math.floor((last.count * Math.max(0, excess)) / last.weight), Math.max(0, -left));
  const removed = entries.slice(0, entries.length - stay);
  const rest = entries.slice(entries.length - stay);
  const made = await replace(transaction, touched, tabId, [...marksOf(removed), ...rest]);
  return weightOf(touched) - weightOf(made);
}

export const weightOf = (blocks: readonly BlockPlace[]): number =>
  blocks.reduce((total, { weight }) => total + weight, 0);

/** So many small blocks at the end of a tab are made one. */
export const mostSmall = 32;

/** Makes the small blocks at the end of a tab one, if there are many. Returns how many there are then. */
export async function mergeSmall(transaction: Change, tabId: number): Promise<number> {
  const { store } = transaction;
  const places = (await store.getAllKeys(blocksOfTab(tabId))).map(placeOf);
  const small = places.slice(places.findLastIndex((place) => !hasRoom(place)) + 1);
  const [first] = small;
  if (!first || small.length < mostSmall) return small.length;
  const blocks = await store.getAll(blocksAfter(tabId, first.last - 1));
  const made = await replace(
    transaction,
    small,
    tabId,
    blocks.flatMap((block) => unpackBlock(block)),
  );
  return made.filter(hasRoom).length;
}

/** Blocks that are moved at once: a log may be long. */
const movedAtOnce = 20;

/** Gives a tab's entries to another tab. They keep their places; of what both tabs have, the first tab's stays. */
export async function moveEntries(transaction: Change, from: number, to: number): Promise<void> {
  const { store } = transaction;
  const present = await store.getAll(blocksOfTab(to));
  let later = present.flatMap((block) => unpackBlock(block));
  await store.delete(blocksOfTab(to));
  for (;;) {
    const blocks = await store.getAll(blocksOfTab(from), movedAtOnce);
    const last = blocks.at(-1);
    if (!last) break;
    const moved = blocks.flatMap((block) => unpackBlock({ ...block, tabId: to }));
    const keys = new Set(moved.map(entryKey));
    later = later.filter((entry) => !keys.has(entryKey(entry)));
    const between = later.filter(({ sequence }) => sequence < last.last);
    later = later.slice(between.length);
    const inOrder = [...moved, ...between].toSorted((one, other) => one.sequence - other.sequence);
    await store.delete(blocksAfter(from, -Infinity, last.last));
    await replace(transaction, [], to, inOrder);
  }
  await replace(transaction, [], to, later);
}
