import type { StoredEntry } from "./log-database.ts";
import type { LogEntry } from "./log-store.ts";
import { readableEntries } from "./readable-entry.ts";

/** A tab's entries after a sequence. */
export const entriesAfter = (tabId: number, after: number): IDBKeyRange =>
  IDBKeyRange.bound([tabId, after], [tabId, Infinity], true);

/** Entries as they were added. What is stored may be damaged: readers must not fail for it. */
export function toEntries(stored: readonly StoredEntry[]): LogEntry[] {
  return readableEntries(stored.map(({ key: _, ...entry }) => entry));
}
