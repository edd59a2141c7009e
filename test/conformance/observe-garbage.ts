import type { BrowserUnderTest } from "../support/browser-under-test.ts";
import { waitUntil } from "../support/wait-until.ts";

/** How many things of a kind the browser still has after the page has let go of them; a kind of which none is left is not here. */
export type Garbage = Readonly<Record<string, number>>;

/** More than any kind was seen to need. */
const rounds = 5;

/** What is left of sockets, events and messages when the browser has collected what it can. */
export async function observeGarbage(browser: BrowserUnderTest, address: string): Promise<Garbage> {
  const page = await browser.openPage(address);
  await page.waitFor("window.make !== undefined", { what: "the page" });
  await page.evaluate("make()");
  // Firefox collects later than it is asked to: what goes by all means says when it has.
  for (let round = 0; round < rounds; round++) {
    await page.evaluate("mark()");
    const collect = async (): Promise<boolean> => {
      await page.collectGarbage();
      return (await page.evaluate<number>("marks()")) === 0;
    };
    await waitUntil(collect, { what: "the collection of garbage" });
  }
  const left = await page.evaluate<Garbage>("alive()");
  await page.close();
  return left;
}
