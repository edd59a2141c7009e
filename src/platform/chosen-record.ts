import { browser } from "./browser.ts";

const keyOf = (tabId: number): string => `chosen ${tabId}`;

/** The record that is selected in the panel of a tab; null where there is none. */
export async function getChosenRecord(tabId: number): Promise<string | null> {
  const value = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  return typeof value === "string" ? value : null;
}

/** Kept as long as DevTools are open: Firefox loads the panel anew when they are docked or undocked. */
export async function setChosenRecord(tabId: number, recordId: string | null): Promise<void> {
  if (recordId === null) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: recordId });
}
