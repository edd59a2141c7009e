import type { LogStore } from "../log/log-store.ts";
import type { OpenedLog } from "./opened-log.ts";

/** The log of one tab of an opened file, by its number there. It can be read like the live one, and never changes. */
export function createOpenedLogStore({ tabs }: OpenedLog, tab: number): LogStore {
  const entries = tabs.find((one) => one.tab === tab)?.entries ?? [];
  return {
    // Sequences count from 1 without a gap.
    read: async (tabId, after, limit) =>
      tabId === tab ? entries.slice(Math.max(0, after), Math.max(0, after) + limit) : [],
    readLast: async (tabId, limit) => (tabId === tab && limit > 0 ? entries.slice(-limit) : []),
    append: refuse,
    clear: refuse,
  };
}

async function refuse(): Promise<never> {
  throw new Error("an opened log is read-only");
}
