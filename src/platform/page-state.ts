import { browser } from "./browser.ts";
import type { SiteAccess } from "./site-access.ts";

/** What happens to the sockets of the page in a tab. `not-possible`: no relay of ours lives there. */
export type TabState = "recording" | "paused" | "not-recorded" | "not-possible";

/** What the page of a tab is, as far as the background knows. */
export interface PageState {
  readonly state: TabState;
  /** Its host, with its port; "" where it is not known. */
  readonly site: string;
  /** Where the browser lets us run. */
  readonly access: SiteAccess;
}

/** Asks the background, which alone has the API for it in all faces. Null where it does not answer: then the log alone tells. */
export function askPageState(tabId: number): Promise<PageState | null> {
  return browser.runtime
    .sendMessage<unknown, PageState | undefined>({ kind: "page-state", tabId })
    .then((answer) => answer ?? null)
    .catch(() => null);
}

/** Calls the listener when another page is in a tab. Returns the function that ends it. */
export function onPageOf(tabId: number, listener: () => void): () => void {
  const follow = (changed: number, { status }: { readonly status?: string }): void => {
    if (changed === tabId && status === "complete") listener();
  };
  browser.tabs.onUpdated.addListener(follow);
  return () => browser.tabs.onUpdated.removeListener(follow);
}

/** The same of the page that DevTools inspect, where there is no `tabs`. */
export function onInspectedPage(listener: () => void): () => void {
  const { onNavigated } = browser.devtools.network;
  onNavigated.addListener(listener);
  return () => onNavigated.removeListener(listener);
}
