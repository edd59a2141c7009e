import { browser } from "./browser.ts";

/** What the user does in the search box that DevTools open over a panel. */
export type SearchAction =
  | { readonly kind: "search"; readonly query: string }
  | { readonly kind: "next" }
  | { readonly kind: "previous" }
  | { readonly kind: "cancel" };

/**
 * The way from the devtools page, which is told of searches, to the panel of the same tab. It carries `SearchAction`s. For pages of
 * DevTools only.
 */
export function openSearchChannel(): BroadcastChannel {
  return new BroadcastChannel(`whyclosed-search ${browser.devtools.inspectedWindow.tabId}`);
}
