import { entryKey } from "../../src/log/entry-key.ts";
import type { LogEntryBody } from "../../src/log/log-store.ts";
import type { Background } from "../support/browser-under-test.ts";

/** Entries that travel to the browser at once. */
const step = 2000;

/** An expression that keeps the background's worker for another half minute. Evaluating something in it does not, nor does its own work. */
export const stay = "chrome.runtime.getPlatformInfo()";

/** An expression that runs `body` with the store `entries` of the log open for writing; resolves with what it resolved with, once all is stored. */
export const inLog = (body: string): string => `${stay}.then(() => new Promise((resolve, reject) => {
  const opening = indexedDB.open("whyclosed");
  // The extension makes its database when it first needs it; one made here would have no stores.
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const transaction = database.transaction("entries", "readwrite");
    const entries = transaction.objectStore("entries");
    let result;
    ${body}
    transaction.onerror = () => reject(transaction.error);
    transaction.oncomplete = () => { database.close(); resolve(result); };
  };
}))`;

const signal = `new BroadcastChannel("whyclosed-log").postMessage(null)`;

/** Entries of a tab as the database has them, in JSON. */
export const storedEntries = (bodies: readonly LogEntryBody[], tabId: number): string =>
  JSON.stringify(bodies.map((body) => ({ ...body, tabId, key: entryKey({ ...body, tabId }) })));

/** Writes entries into the log of a tab, past the hook, as the background stores them. */
export async function fillLog(background: Background, tabId: number, bodies: Iterable<LogEntryBody>): Promise<void> {
  const write = (part: readonly LogEntryBody[]): Promise<unknown> =>
    background.evaluate(inLog(`for (const entry of ${storedEntries(part, tabId)}) entries.add(entry);`));
  let part: LogEntryBody[] = [];
  for (const body of bodies) {
    part.push(body);
    if (part.length < step) continue;
    await write(part);
    part = [];
  }
  if (part.length > 0) await write(part);
  await background.evaluate(signal);
}

/** Removes all that tabs have in the log. */
export async function emptyLog(background: Background): Promise<void> {
  await background.evaluate(inLog("entries.clear();"));
  await background.evaluate(signal);
}
