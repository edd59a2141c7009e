import { clearEarlierSession } from "../log/log-of-tab.ts";
import { leftBehindKey } from "../socket/delivery.ts";
import { browser } from "../platform/browser.ts";

const key = "browserSession";
let begun: Promise<void> | undefined;

async function begin(): Promise<void> {
  const { local, session } = browser.storage;
  if ((await session.get(key))[key] === true) return;
  await clearEarlierSession();
  // On a disk that cannot be read nothing was left behind either.
  const kept = await local.get(null).catch(() => ({}));
  const left = Object.keys(kept).filter((key) => key.startsWith(leftBehindKey));
  await local.remove(left).catch(() => {});
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
