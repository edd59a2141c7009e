import { browser } from "../platform/browser.ts";
import type { ExportableLog, LogStore } from "./log-store.ts";
import { getSettings } from "./kept-settings.ts";
import { createIndexedLogStore } from "./indexed-log-store.ts";
import { createMemoryLogStore } from "./memory-log-store.ts";

const indexedLog = createIndexedLogStore("whyclosed", async () => (await getSettings()).settings.capacity);
const memoryLog = createMemoryLogStore(browser.storage.session);

/** The log that a tab's records go to. Those of a private window never reach the disk. */
export function logOf(tab: { readonly incognito: boolean }): LogStore & ExportableLog {
  return tab.incognito ? memoryLog : indexedLog;
}

/** Removes what is kept of a tab of a private window, once it is closed. */
export async function forgetPrivateTab(tabId: number): Promise<void> {
  await memoryLog.forget(tabId);
}

/** Empties the log on disk: tab ids mean nothing in another browser session. */
export function clearEarlierSession(): Promise<void> {
  return indexedLog.clearAll();
}
