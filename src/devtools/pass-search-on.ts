import { openSearchChannel } from "../platform/search-channel.ts";
import { searchActionOf } from "./search-action.ts";

/** Hands what the user searches in DevTools' own search box to the panel. Firefox has no such box. */
export function passSearchOn(panel: chrome.devtools.panels.ExtensionPanel): void {
  const channel = openSearchChannel();
  panel.onSearch.addListener((name, query) => {
    const action = searchActionOf(name, query);
    if (action) channel.postMessage(action);
  });
}
