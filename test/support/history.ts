import type { Evaluator } from "./browser-under-test.ts";
import { waitUntil } from "./wait-until.ts";

const place = `({ document: performance.timeOrigin, url: location.href, state: document.readyState })`;

/**
 * How often a page may be left and returned to until it comes from the back/forward cache: Firefox without any extension loads about one of 40
 * anew that it could have kept (5 of 258, Firefox ESR 153).
 */
export const visitsUntilKept = 5;

interface Place {
  readonly document: number;
  readonly url: string;
  readonly state: string;
}

/**
 * One step back, as a script of the page would do it. Neither browser's protocol says when a page from the back/forward cache
 * is there, so this waits until another address or another document is complete.
 */
export async function goBack(page: Evaluator): Promise<void> {
  const before = await page.evaluate<Place>(place);
  await page.evaluate("void setTimeout(() => history.back())");
  await waitUntil(
    async () => {
      const now = await page.evaluate<Place>(place);
      return now.state === "complete" && (now.url !== before.url || now.document !== before.document);
    },
    { what: `the page before ${before.url}` },
  );
}
