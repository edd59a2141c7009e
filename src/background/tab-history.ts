import { createHistory, type History } from "../diagnosis/history.ts";
import { gatherEntries } from "../export/gather-entries.ts";
import type { LogStore } from "../log/log-store.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

/** What came before a tab's records. */
export interface TabHistory {
  readonly history: History;
  /** Adds new records; those that it has are left out. */
  readonly add: (records: readonly SocketRecord[]) => void;
}

/** Entries that a background that was stopped reads again: rules see no more than the last records of an endpoint. */
const recent = 200;

const histories = new Map<number, Promise<TabHistory>>();

/** The history of a tab: verdicts must not depend on when the background was stopped. */
export function tabHistory(tabId: number, log: LogStore): Promise<TabHistory> {
  const known = histories.get(tabId) ?? readHistory(tabId, log);
  histories.set(tabId, known);
  known.catch(() => histories.delete(tabId));
  return known;
}

export function forgetHistory(tabId: number): void {
  histories.delete(tabId);
}

async function readHistory(tabId: number, log: LogStore): Promise<TabHistory> {
  const { records } = gatherEntries(await log.readLast(tabId, recent));
  const history = createHistory();
  for (const record of records) history.add(record);
  const read = new Set(records.map(({ id }) => id));
  return {
    history,
    add(added) {
      for (const record of added) if (!read.delete(record.id)) history.add(record);
    },
  };
}

/** A recent record of a tab, with what evidence has come for it. */
export async function recordWithEvidence(
  recordId: string,
  tabId: number,
  log: LogStore,
): Promise<SocketRecord | undefined> {
  const { records } = gatherEntries(await log.readLast(tabId, recent));
  return records.find(({ id }) => id === recordId);
}
