import { browser, browserFamily } from "../platform/browser.ts";
import { openSearchChannel, type SearchAction } from "../platform/search-channel.ts";

/** DevTools have a search box for this panel: in Chromium, and not where the panel is a page of its own. */
export const hasDevtoolsSearch =
  browserFamily === "chromium" && (browser.devtools as typeof browser.devtools | undefined) !== undefined;

/** Calls the listener for what the user does in DevTools' search box. Returns the function that ends it. */
export function onDevtoolsSearch(listener: (action: SearchAction) => void): () => void {
  if (!hasDevtoolsSearch) return () => {};
  const channel = openSearchChannel();
  channel.addEventListener("message", ({ data }: MessageEvent<SearchAction>) => listener(data));
  return () => channel.close();
}
