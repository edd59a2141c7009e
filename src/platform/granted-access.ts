import { browser, browserFamily } from "./browser.ts";
import { type SiteAccess, siteAccessOf } from "./site-access.ts";

/** What the browser gives now. */
export async function readSiteAccess(): Promise<SiteAccess> {
  const { origins = [] } = await browser.permissions.getAll();
  return siteAccessOf(origins);
}

/** Calls the listener when the user has changed it. Returns the function that ends it. */
export function onSiteAccess(listener: (access: SiteAccess) => void): () => void {
  const follow = (): void => void readSiteAccess().then(listener);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  return () => {
    browser.permissions.onAdded.removeListener(follow);
    browser.permissions.onRemoved.removeListener(follow);
  };
}

/** Asks the user for all sites. To be called in the turn of a click. */
export async function askForAllSites(): Promise<void> {
  await browser.permissions.request({ origins: ["<all_urls>"] });
}

/**
 * The way to less access: the extension's own page of the browser (Chromium, where what a manifest requires cannot be given back by the
 * extension), or giving all of it back (Firefox).
 */
export async function limitSiteAccess(): Promise<void> {
  if (browserFamily === "chromium") {
    await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
    return;
  }
  const { origins = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({ origins });
}
