import type { Storage } from "webextension-polyfill";
import { logOf } from "../log/log-of-tab.ts";
import { browser } from "../platform/browser.ts";
import { type LeftBehind, leftBehindKey } from "../socket/delivery.ts";
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
  const all = await local.get(null);
  const keys = Object.keys(all)
    .filter((key) => key.startsWith(leftBehindKey))
    .toSorted();
  if (keys.length === 0) return;
  // A relay of a private window has no stamp and leaves nothing behind.
  const log = logOf({ incognito: false });
  const stored = byRelay(keys.map((key) => parseLeftBehind(all[key]))).map(({ items, stamp }) =>
    storeItems(items, stamp, log, true),
  );
  await Promise.all(stored);
  await local.remove(keys);
}

/** What each relay has left, together: a page that is left in a storm leaves many parts. What is not of a relay is left out. */
function byRelay(parts: readonly (LeftBehind | null)[]): LeftBehind[] {
  const relays = new Map<string, LeftBehind>();
  for (const part of parts) {
    if (!part) continue;
    const key = JSON.stringify(part.stamp);
    relays.set(key, { stamp: part.stamp, items: [...(relays.get(key)?.items ?? []), ...part.items] });
  }
  return [...relays.values()];
}

/** Collects when something was left behind. */
export function onStorageChanged(changes: Readonly<Record<string, Storage.StorageChange>>, area: string): void {
  const left = Object.entries(changes).some(
    ([key, { newValue }]) => key.startsWith(leftBehindKey) && newValue !== undefined,
  );
  if (area === "local" && left) collectLeftBehind().catch(() => {});
}
