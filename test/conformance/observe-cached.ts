import type { BrowserUnderTest } from "../support/browser-under-test.ts";
import { visitsUntilKept } from "../support/history.ts";

/** What a page has seen of itself when it was left and returned to. */
export interface Return {
  readonly log: readonly unknown[];
  /** It came from the cache. */
  readonly returned: boolean;
  /** Why the browser did not keep it, as far as it tells. */
  readonly reasons: readonly string[] | null;
  /** `readyState` of its socket. */
  readonly socket: number | null;
}

/** By what the page holds when it is left. */
export type Cached = Readonly<Record<string, Return>>;

const kinds = ["none", "finished", "open", "connecting"];

/** Leaves pages with and without sockets, and returns to them: the first return from the cache, or the last of several that were none. */
export async function observeCached(browser: BrowserUnderTest, address: string, elsewhere: string): Promise<Cached> {
  const found: Record<string, Return> = {};
  for (const kind of kinds)
    for (let visit = 0; visit < visitsUntilKept && !found[kind]?.returned; visit++)
      found[kind] = await returnTo(browser, `${address}&kind=${kind}`, elsewhere);
  return found;
}

async function returnTo(browser: BrowserUnderTest, address: string, elsewhere: string): Promise<Return> {
  const page = await browser.openPage(address);
  await page.waitFor("window.prepared", { what: "the page" });
  await page.goto(elsewhere);
  await page.back();
  // An open socket has ended when the page is back from the cache.
  await page.waitFor("window.prepared && (!returned() || ended())", { what: "the return" });
  const seen = await page.evaluate<Return>("seen()");
  await page.close();
  return seen;
}
