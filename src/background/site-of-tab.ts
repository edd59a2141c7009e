import { browser } from "../platform/browser.ts";

const keyOf = (tabId: number): string => `site ${tabId}`;
/** Kept beside `storage.session`, so that what a frame sends right after its page has the page's site. */
const known = new Map<number, string>();

/** Keeps the host of a tab's page: a frame's message does not name it, and the background may be stopped in between. */
export function noteSite(tabId: number, site: string): void {
  if (known.get(tabId) === site) return;
  known.set(tabId, site);
  browser.storage.session.set({ [keyOf(tabId)]: site }).catch(() => {});
}

/** The host of the page in a tab, with its port; "" where none is known. */
export async function siteOf(tabId: number): Promise<string> {
  const now = known.get(tabId);
  if (now !== undefined) return now;
  const kept: unknown = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  return known.get(tabId) ?? (typeof kept === "string" ? kept : "");
}

export async function forgetSite(tabId: number): Promise<void> {
  known.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}
