import type { LogEntryBody } from "../../src/log/log-store.ts";
import { inLog, storedEntries } from "../playground/fill-log.ts";
import type { Background } from "../support/browser-under-test.ts";

/**
 * Appends batches at an even pace, with a signal after each, from the background's own thread. Resolves when all are stored, with how long it
 * took in milliseconds. What was appended goes again with `removeAppended`.
 */
export async function appendLive(
  background: Background,
  tabId: number,
  batches: readonly (readonly LogEntryBody[])[],
  every: number,
): Promise<number> {
  // They are there before the clock starts: their way into the browser is not part of the product.
  await background.evaluate("void (globalThis.batches = [])");
  for (const batch of batches)
    await background.evaluate(`void globalThis.batches.push(${storedEntries(batch, tabId)})`);
  await background.evaluate(`(async () => {
    globalThis.firstAppended = await ${inLog(`entries.openKeyCursor(null, "prev").onsuccess = ({ target }) => { result = (target.result?.key ?? 0) + 1; };`)};
  })()`);
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
  return background.waitFor<number>("globalThis.appendedIn", { timeout: 300_000, what: "all live records in the log" });
}

/** Removes what the last `appendLive` has added. */
export async function removeAppended(background: Background): Promise<void> {
  await background.evaluate(inLog("entries.delete(IDBKeyRange.lowerBound(globalThis.firstAppended));"));
}
