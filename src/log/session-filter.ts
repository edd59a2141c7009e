import { browser } from "../platform/browser.ts";

const keyOf = (tabId: number): string => `filter ${tabId}`;

/** The filter of a tab's panel. It is kept until the browser is closed. */
export async function getSessionFilter(tabId: number): Promise<string> {
  const value = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  return typeof value === "string" ? value : "";
}

export async function setSessionFilter(tabId: number, filter: string): Promise<void> {
  if (filter === "") await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: filter });
}

/** Another tab took the place of this one. */
export async function moveSessionFilter(from: number, to: number): Promise<void> {
  const filter = await getSessionFilter(from);
  if (filter === "") return;
  await setSessionFilter(to, filter);
  await setSessionFilter(from, "");
}
