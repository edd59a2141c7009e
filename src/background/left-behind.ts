import type { Storage } from "webextension-polyfill";
import { logOf } from "../log/log-of-tab.ts";
import { browser } from "../platform/browser.ts";
import { leftBehindKey } from "../socket/delivery.ts";
import { browserSessionBegun } from "./browser-session.ts";
import { parseLeftBehind } from "./parse-delivery.ts";
import { storeItems } from "./store-items.ts";

let last: Promise<unknown> = Promise.resolve();

/** Stores what relays of pages that are gone have left in `storage.local`. Resolves when it is in the log. */
export function collectLeftBehind(): Promise<void> {
  const collected = last.then(collect, collect);
  last = collected;
  return collected;
}

async function collect(): Promise<void> {
  await browserSessionBegun();
  const { local } = browser.storage;
  const values = Object.entries(await local.get(null)).filter(([key]) => key.startsWith(leftBehindKey));
  for (const [key, value] of values) {
    const left = parseLeftBehind(value);
    // A relay of a private window has no stamp and leaves nothing behind.
    if (left) await storeItems(left.items, left.stamp, logOf({ incognito: false }), true);
    await local.remove(key);
  }
}

/** Collects when something was left behind. */
export function onStorageChanged(changes: Readonly<Record<string, Storage.StorageChange>>, area: string): void {
  const left = Object.entries(changes).some(
    ([key, { newValue }]) => key.startsWith(leftBehindKey) && newValue !== undefined,
  );
  if (area === "local" && left) void collectLeftBehind();
}
