import type { LogEntryBody } from "../../src/log/log-store.ts";
import { entriesOf, stay } from "../playground/fill-log.ts";
import type { Background } from "../support/browser-under-test.ts";
import { inLog } from "../support/log-script.ts";

/** What was appended. */
export interface Appended {
  /** How long it took, in milliseconds. */
  readonly took: number;
  /** The sequence of the last entry before them. */
  readonly before: number;
}

/** Appends batches at an even pace, with a signal after each, from the background's own thread. Resolves when all are stored. */
export async function appendLive(
  background: Background,
  tabId: number,
  batches: readonly (readonly LogEntryBody[])[],
  every: number,
): Promise<Appended> {
  // They are there before the clock starts: their way into the browser is not part of the product.
  await background.evaluate(`${stay}.then(() => void (globalThis.batches = []))`);
  for (const batch of batches) {
    const entries = entriesOf(batch, tabId);
    await background.evaluate(`${stay}.then(() => void globalThis.batches.push(${entries}))`);
  }
  const before = await background.evaluate<number>(inLog("lastSequence()"));
  // A list that is behind keeps the database busy: it may take longer than one evaluation may.
  await background.evaluate(`void (async () => {
    globalThis.appendedIn = undefined;
    const start = performance.now();
    for (const [index, batch] of globalThis.batches.entries()) {
      await new Promise((resolve) => setTimeout(resolve, start + index * ${every} - performance.now()));
      await ${inLog("append(batch)")};
    }
    globalThis.appendedIn = performance.now() - start;
  })()`);
  const took = await background.waitFor<number>("globalThis.appendedIn", {
    timeout: 300_000,
    what: "all live records in the log",
  });
  return { took, before };
}

/** Removes from the log what was appended. */
export async function removeAppended(background: Background, tabId: number, { before }: Appended): Promise<void> {
  await background.evaluate(inLog(`removeAfter(${tabId}, ${before})`));
}
