import type { StoredEntry } from "./log-database.ts";
import type { LogEntry } from "./log-store.ts";

/** A tab's entries after a sequence. */
export const entriesAfter = (tabId: number, after: number): IDBKeyRange =>
  IDBKeyRange.bound([tabId, after], [tabId, Infinity], true);

/** An entry as it was added. */
export const toEntry = ({ key: _, ...entry }: StoredEntry): LogEntry => entry as LogEntry;
