import type { LogEntryBody } from "../../src/log/log-store.ts";
import type { Background } from "../support/browser-under-test.ts";
import { inLog } from "../support/log-script.ts";

/** Entries that travel to the browser at once. */
const step = 2000;

/** An expression that keeps the background's worker for another half minute. Evaluating something in it does not, nor does its own work. */
export const stay = "chrome.runtime.getPlatformInfo()";

/** Entries of a tab on their way into the log, in JSON. */
export const entriesOf = (bodies: readonly LogEntryBody[], tabId: number): string =>
  JSON.stringify(bodies.map((body) => ({ ...body, tabId })));

/** Writes entries into the log of a tab, past the hook, as the background stores them. */
export async function fillLog(background: Background, tabId: number, bodies: Iterable<LogEntryBody>): Promise<void> {
  const write = (part: readonly LogEntryBody[]): Promise<unknown> =>
    background.evaluate(`${stay}.then(() => ${inLog(`append(${entriesOf(part, tabId)})`)})`);
  let part: LogEntryBody[] = [];
  for (const body of bodies) {
    part.push(body);
    if (part.length < step) continue;
    await write(part);
    part = [];
  }
  if (part.length > 0) await write(part);
}

/** Removes all that tabs have in the log. */
export async function emptyLog(background: Background): Promise<void> {
  await background.evaluate(inLog("clearAll()"));
}
