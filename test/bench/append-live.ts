import type { LogEntryBody } from "../../src/log/log-store.ts";
import { inLog, stay, storedEntries } from "../playground/fill-log.ts";
import type { Background } from "../support/browser-under-test.ts";

/** What was appended. */
export interface Appended {
  /** How long it took, in milliseconds. */
  readonly took: number;
  /** The sequence of the first of them. */
  readonly first: number;
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
    const entries = storedEntries(batch, tabId);
    await background.evaluate(`${stay}.then(() => void globalThis.batches.push(${entries}))`);
  }
  const last = `entries.openKeyCursor(null, "prev").onsuccess = ({ target }) => { result = target.result?.key ?? 0; };`;
  const first = (await background.evaluate<number>(inLog(last))) + 1;
  // A list that is behind keeps the database busy: it may take longer than one evaluation may.
  await background.evaluate(`void (async () => {
    globalThis.appendedIn = undefined;
    const start = performance.now();
    const channel = new BroadcastChannel("whyclosed-log");
    for (const [index, batch] of globalThis.batches.entries()) {
      await new Promise((resolve) => setTimeout(resolve, start + index * ${every} - performance.now()));
      await ${inLog("for (const entry of batch) entries.add(entry);")};
      channel.postMessage(null);
    }
    channel.close();
    globalThis.appendedIn = performance.now() - start;
  })()`);
  const took = await background.waitFor<number>("globalThis.appendedIn", {
    timeout: 300_000,
    what: "all live records in the log",
  });
  return { took, first };
}

/** Removes from the log what was appended. */
export async function removeAppended(background: Background, { first }: Appended): Promise<void> {
  await background.evaluate(inLog(`entries.delete(IDBKeyRange.lowerBound(${first}));`));
}
