import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { NewLogEntry } from "./log-store.ts";
import { firstSequence } from "./sequence.ts";

/** An entry as it is stored. `sequence` is given by the database and never used twice. */
export type StoredEntry = NewOrPlaced & { readonly key: string };
/** An entry on its way, with its place if it has one. */
export type NewOrPlaced = NewLogEntry & { readonly sequence?: number };

export interface LogDatabase extends DBSchema {
  entries: {
    key: number;
    value: StoredEntry;
    indexes: { tab: [number, number]; key: string };
  };
}

type Upgrade = IDBPTransaction<LogDatabase, "entries"[], "versionchange">;
/** A change of the entries. */
export type Change = IDBPTransaction<LogDatabase, ["entries"], "readwrite">;

/** Opens the database, and makes it where there is none. `letGo` is called when the connection is of no more use. */
export async function openLog(name: string, letGo: () => void): Promise<IDBPDatabase<LogDatabase>> {
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
    const database = await open();
    if (await hasEntries(database)) return database;
    database.close();
  } catch (error) {
    if (nameOf(error) !== "VersionError") throw error;
  }
  // That of a newer version of the extension, or a damaged one: it lasts no longer than the browser session anyway.
  await deleteDB(name);
  return open();
}

/** The database is as it was made. */
async function hasEntries(database: IDBPDatabase<LogDatabase>): Promise<boolean> {
  if (!database.objectStoreNames.contains("entries")) return false;
  const { indexNames, keyPath, autoIncrement } = entriesOf(database);
  return indexNames.contains("tab") && indexNames.contains("key") && keyPath === "sequence" && autoIncrement;
}

/** The entries, to read them: what ends such a transaction ends what is asked of it as well. */
export function entriesOf(database: IDBPDatabase<LogDatabase>) {
  const { store, done } = database.transaction("entries");
  done.catch(() => {});
  return store;
}

/** Makes all sequences that the database gives from now on higher than this one. */
export async function goBeyond(transaction: Change | Upgrade, sequence: number): Promise<void> {
  const store = transaction.objectStore("entries");
  if ((await store.getKey(sequence)) !== undefined) return;
  await store.add({ kind: "cleared", tabId: -1, at: 0, key: "", sequence });
  await store.delete(sequence);
}

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
