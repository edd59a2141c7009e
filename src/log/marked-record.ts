import { browser } from "../platform/browser.ts";

const keyOf = (tabId: number): string => `mark ${tabId}`;

/** Remembers the record of a tab that its notification was about, so that the panel shows it when it is opened. */
export async function markRecord(tabId: number, recordId: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: recordId });
}

/** The record that is marked in a tab, once; null where there is none. */
export async function takeMark(tabId: number): Promise<string | null> {
  const value = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  if (typeof value !== "string") return null;
  await forgetMark(tabId);
  return value;
}

/** Another tab took the place of this one. */
export async function moveMark(from: number, to: number): Promise<void> {
  const recordId = await takeMark(from);
  if (recordId !== null) await markRecord(to, recordId);
}

/** The tab is gone. */
export async function forgetMark(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
