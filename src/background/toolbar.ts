import { isPaused } from "../log/paused-tabs.ts";
import { browser } from "../platform/browser.ts";
import type { TabState } from "../platform/page-state.ts";
import { loadUserText, onUserText } from "../text/user-text.ts";
import type { Text } from "../text/text.ts";
import { currentSettings } from "./current-settings.ts";
import { siteOf } from "./site-of-tab.ts";
import { tabState } from "./tab-state.ts";

/** Icons of the toolbar button. That of pages without a relay is the manifest's: both browsers go back to it when a tab is navigated. */
const icons: Readonly<Record<TabState, string>> = {
  recording: "mark",
  paused: "paused",
  "not-recorded": "idle",
  "not-possible": "idle",
};

let text: Promise<Text> | undefined;

async function titleOf(state: TabState): Promise<string> {
  text ??= loadUserText();
  return (await text).format(`toolbar-${state}`);
}

let shown: Promise<unknown> = Promise.resolve();

/** Resolves when every state is shown that was to be shown until now. */
export const statesShown = (): Promise<unknown> => shown;

/** Shows on a tab's toolbar button what happens to the sockets of its page, in which a relay lives. A tab that is gone is no fault. */
export function showTabState(tabId: number): Promise<void> {
  const now = show(tabId);
  shown = Promise.allSettled([shown, now]);
  return now;
}

async function show(tabId: number): Promise<void> {
  const state = tabState(await siteOf(tabId), await isPaused(tabId), await currentSettings());
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icons/${icons[state]}-${size}.png`]));
  try {
    await browser.action.setTitle({ tabId, title: await titleOf(state) });
    await browser.action.setIcon({ tabId, path });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** A relay lives in the page: its tab has a title of its own, which the browser takes away when the tab is navigated. */
export async function hasRelay(tabId: number): Promise<boolean> {
  return (await browser.action.getTitle({ tabId })) !== (await browser.action.getTitle({}));
}

/** Shows the state of every tab anew, after the settings have changed, or recording was paused. */
export async function showAllStates(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined && (await hasRelay(id).catch(() => false))) await showTabState(id);
}

/** The title where no page says more, in the user's language. */
export async function showDefaultState(): Promise<void> {
  await browser.action.setTitle({ title: await titleOf("not-possible") });
}

/** Follows the user's language and pauses. To be called in the first turn. */
export function followTabStates(): void {
  onUserText((next) => {
    void redraw(Promise.resolve(next));
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "session" && "paused" in changes) void showAllStates();
  });
}

/** The tabs that have a title of their own are found by the old default. */
async function redraw(next: Promise<Text>): Promise<void> {
  const tabs = await browser.tabs.query({});
  const own = await Promise.all(tabs.map(async ({ id }) => (id !== undefined && (await hasRelay(id)) ? [id] : [])));
  text = next;
  await showDefaultState();
  for (const tabId of own.flat()) await showTabState(tabId);
}
