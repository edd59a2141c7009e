import { browser } from "../platform/browser.ts";
import { showTabState } from "./toolbar.ts";

/** The page that a tab's relay last spoke of. */
const begun = new Map<number, string>();

/** Shows the state of a tab whose new page, with this URL, has just begun. */
export function showNewPage(tabId: number, url: string): Promise<void> {
  begun.set(tabId, url);
  return showTabState(tabId);
}

/**
 * Shows the state again when the browser tells of a page that has already begun. Firefox takes the title of the page before away when its
 * parent process hears of the navigation, and the page's first script may be quicker than that (measured on ESR 153). To be called in the first
 * turn, and in Firefox only: Chromium has no such filter, and no need.
 */
export function followNewPages(): void {
  browser.tabs.onUpdated.addListener(
    (tabId, { url }) => {
      if (url !== undefined && begun.get(tabId) === url) showTabState(tabId).catch(() => {});
    },
    { properties: ["url"] },
  );
}
