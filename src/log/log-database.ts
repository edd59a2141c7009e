import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { BlockPlace, LogBlock } from "./log-block.ts";

/** The members of a block's place, in the order that sorts a tab's blocks. */
const place = ["tabId", "last", "first", "count", "weight"] as const satisfies readonly (keyof BlockPlace)[];
/** A block's place as the database has it for its key. */
export type BlockKey = [tabId: number, last: number, first: number, count: number, weight: number];

export interface LogDatabase extends DBSchema {
  blocks: {
    key: BlockKey;
    value: LogBlock;
    indexes: { last: number; keys: string };
  };
}

/** A change of the log. */
export type Change = IDBPTransaction<LogDatabase, ["blocks"], "readwrite">;

/** 1 had a value for each entry. */
const version = 2;

/** Opens the database, and makes it where there is none. `letGo` is called when the connection is of no more use. */
export async function openLog(name: string, letGo: () => void): Promise<IDBPDatabase<LogDatabase>> {
  const open = (): Promise<IDBPDatabase<LogDatabase>> =>
    openDB<LogDatabase>(name, version, {
      upgrade(database, _from, _to, transaction) {
        for (const old of database.objectStoreNames) database.deleteObjectStore(old);
        const blocks = database.createObjectStore("blocks", { keyPath: [...place] });
        blocks.createIndex("last", "last");
        blocks.createIndex("keys", "keys", { unique: true, multiEntry: true });
        // The opening fails with it, and says why.
        transaction.done.catch(() => {});
      },
      // A newer version of the extension, or the user clearing site data, needs the database: let go, and open it again on use.
      blocking: letGo,
      terminated: letGo,
    });
  try {
    const database = await open();
    if (await hasBlocks(database)) return database;
    database.close();
  } catch (error) {
    if (nameOf(error) !== "VersionError") throw error;
  }
  // That of a newer version of the extension, or a damaged one: it lasts no longer than the browser session anyway.
  await deleteDB(name);
  return open();
}

/** The database is as it was made. */
async function hasBlocks(database: IDBPDatabase<LogDatabase>): Promise<boolean> {
  if (!database.objectStoreNames.contains("blocks")) return false;
  const { indexNames, keyPath } = blocksOf(database);
  return indexNames.contains("last") && indexNames.contains("keys") && String(keyPath) === String(place);
}

/** The blocks, to read them: what ends such a transaction ends what is asked of it as well. */
export function blocksOf(database: IDBPDatabase<LogDatabase>) {
  const { store, done } = database.transaction("blocks");
  done.catch(() => {});
  return store;
}

/** The places of blocks whose last entry comes after a sequence, and not after another. */
export const blocksAfter = (tabId: number, after: number, until = Infinity): IDBKeyRange =>
  // A list sorts after what it begins with, and numbers before lists.
  IDBKeyRange.bound([tabId, after, []], [tabId, until, []]);

/** All blocks of a tab. */
export const blocksOfTab = (tabId: number): IDBKeyRange => blocksAfter(tabId, -Infinity);

export function placeOf([tabId, last, first, count, weight]: BlockKey): BlockPlace {
  return { tabId, last, first, count, weight };
}

export const keyOf = ({ tabId, last, first, count, weight }: BlockPlace): BlockKey => [
  tabId,
  last,
  first,
  count,
  weight,
];

/** Aborts a transaction, which may have ended already. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

/** The connection was closed under us. Nothing of the transaction is stored then. */
export const isClosed = (error: unknown): boolean => ["InvalidStateError", "AbortError"].includes(nameOf(error));
