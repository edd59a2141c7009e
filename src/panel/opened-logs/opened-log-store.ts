import type { LogEntry, LogStore } from "../../log/log-store.ts";
import type { OpenedLog } from "./opened-log.ts";

/** One tab of an opened log as a store. */
export function createOpenedLogStore(opened: OpenedLog, tab: number): LogStore {
  const entries: readonly LogEntry[] = opened.tabs.find((one) => one.tab === tab)?.entries ?? [];
  const refuse = (): Promise<never> => Promise.reject(new Error("An opened log is not changed."));
  return {
    append: refuse,
    clear: refuse,
    read: async (_, after, limit) => entries.filter(({ sequence }) => sequence > after).slice(0, limit),
    readLast: async (_, limit) => entries.slice(-limit),
  };
}
