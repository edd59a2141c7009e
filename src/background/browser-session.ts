import { clearEarlierSession } from "../log/log-of-tab.ts";
import { browser } from "../platform/browser.ts";

const key = "browserSession";
let begun: Promise<void> | undefined;

async function begin(): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(key))[key] === true) return;
  await clearEarlierSession();
  await session.set({ [key]: true });
}

/**
 * Resolves once the log holds nothing of an earlier browser session. `storage.session` outlives the service worker and not the
 * browser, so its mark tells a restarted worker from a restarted browser, before the first record is stored.
 */
export function browserSessionBegun(): Promise<void> {
  begun ??= begin().catch((error: unknown) => {
    begun = undefined;
    throw error;
  });
  return begun;
}
