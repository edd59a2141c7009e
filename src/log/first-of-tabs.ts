import type { IDBPDatabase } from "idb";
import { entriesOf, type LogDatabase } from "./log-database.ts";

/** The place of a tab's first entry. */
export interface FirstOfTab {
  readonly tabId: number;
  readonly sequence: number;
}

/** The first entry of each tab, by the tabs' ids: from one to the next, past all others. */
export async function firstOfTabs(database: IDBPDatabase<LogDatabase>): Promise<FirstOfTab[]> {
  const first: FirstOfTab[] = [];
  for (let cursor = await entriesOf(database).index("tab").openKeyCursor(); cursor;) {
    const [tabId] = cursor.key;
    first.push({ tabId, sequence: cursor.primaryKey });
    cursor = await cursor.continue([tabId, Infinity]);
  }
  return first;
}
