import { browser } from "../platform/browser.ts";
import { createDurableLogStore } from "./durable-log-store.ts";
import { createHeldEntries } from "./held-entries.ts";
import { createIndexedLogStore } from "./indexed-log-store.ts";
import { getSettings } from "./kept-settings.ts";
import { keptRefusal } from "./log-refusal.ts";
import type { ExportableLog, LogStore } from "./log-store.ts";
import { createMemoryLogStore } from "./memory-log-store.ts";

const diskLog = createDurableLogStore({
  indexed: createIndexedLogStore("whyclosed", async () => (await getSettings()).settings.capacity),
  held: createHeldEntries(browser.storage.session),
  refusal: keptRefusal,
});
const memoryLog = createMemoryLogStore(browser.storage.session);

/** The log that a tab's records go to. Those of a private window never reach the disk. For the background, the only one that writes. */
export function logOf(tab: { readonly incognito: boolean }): LogStore & ExportableLog {
  return tab.incognito ? memoryLog : diskLog;
}

/** Removes what is kept of a tab of a private window, once it is closed. */
export async function forgetPrivateTab(tabId: number): Promise<void> {
  await memoryLog.forget(tabId);
}

/** Gives what is kept of a tab, of whichever window, to the tab that took its place. */
export async function moveTabLog(from: number, to: number): Promise<void> {
  await memoryLog.moveTab(from, to);
  await diskLog.moveTab(from, to);
}

/** Empties the log on disk: tab ids mean nothing in another browser session. */
export function clearEarlierSession(): Promise<void> {
  return diskLog.clearAll();
}

/** Removes the oldest entries where the log is longer than the settings say now. */
export function holdToCapacity(): Promise<void> {
  return diskLog.holdToCapacity();
}

/** Tries to write what is held in memory, if the disk refused it. */
export function tryStoring(): Promise<void> {
  return diskLog.tryAgain();
}
