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
