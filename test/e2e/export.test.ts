import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewLogEntry } from "../../src/log/log-store.ts";
import { fillLog } from "../playground/fill-log.ts";
import { longLog } from "../playground/sessions/long-log.ts";
import type { JsonLog } from "../unit/export/sample-log.ts";
import { validateLog } from "../unit/export/validate-log.ts";
import { browserNames, logEntries, type Session, startSession } from "./session.ts";

const exportButton = 'button[aria-label^="Export"]';
/** Records that are in the log beforehand. */
const count = 3000;
/** Ends that come meanwhile, in each of three rounds. */
const ends = 10;

/** Holds the log: whoever wants to read or write it waits until `letGo()` is called. */
const holdLog = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("whyclosed");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const transaction = opening.result.transaction("blocks", "readwrite");
    let held = true;
    const hold = () => {
      const request = transaction.objectStore("blocks").count();
      request.onsuccess = () => { resolve(); if (held) hold(); };
    };
    hold();
    globalThis.letGo = () => { held = false; };
    transaction.oncomplete = () => opening.result.close();
  };
})`;

describe.each(browserNames)("exporting in %s", (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(async () => {
    await session?.end();
  });

  test("loses nothing when the background is stopped meanwhile: not of the file, and not of what comes", async () => {
    const { browser, lab } = session;
    const { background } = browser;
    const page = await browser.openPage(`${lab.origin}/storm?endpoint=close-1012`);
    const panel = await page.openPanel("WhyClosed");
    const tabId = await panel.evaluate<number>("chrome.devtools.inspectedWindow.tabId");
    await page.evaluate(`window.storm(${ends})`);
    const stormIds = `${logEntries}.then((entries) => entries.flatMap(({ kind, record }) => (kind === "record" && record.url.includes("close-1012") ? [record.id] : [])))`;
    const idsOfStorm = (least: number): Promise<string[]> =>
      background.waitFor<string[]>(`${stormIds}.then((ids) => ids.length >= ${least} && ids)`, {
        timeout: 60_000,
        what: `${least} ends of the page in the log`,
      });
    await idsOfStorm(ends);
    await fillLog(background, tabId, longLog(Date.now() - 3_600_000, count));
    const before = await background.evaluate<(NewLogEntry & { kind: "record" })[]>(
      `${logEntries}.then((entries) => entries.filter(({ kind, tabId }) => kind === "record" && tabId === ${tabId}).map(({ record: { id } }) => ({ record: { id } })))`,
    );
    expect(before).toHaveLength(count + ends);

    const holder = await browser.extensionPage("src/options/options.html");
    await holder.evaluate(holdLog);
    await panel.click(exportButton);
    await panel.waitFor(`document.querySelector(".sheet-export[open]") !== null`, { what: "the export dialogue" });
    await panel.click('.sheet-export [type="submit"]');
    await panel.waitFor(`document.querySelector(".export-progress") !== null`, { what: "the export to have begun" });
    await background.kill();
    await page.evaluate(`window.storm(${ends})`);
    await background.kill();
    await holder.evaluate("void letGo()");
    await page.evaluate(`window.storm(${ends})`);
    await background.kill();
    await panel.waitFor(`document.querySelector(".export-progress") === null`, {
      timeout: 60_000,
      what: "the end of the export",
    });

    const log = JSON.parse(await readFile(await browser.downloads.next(), "utf8")) as JsonLog;
    expect(validateLog(log)).toEqual([]);
    const exported = log.records.map(({ id }) => id);
    const stored = await idsOfStorm(3 * ends);
    console.log(
      `${name}: ${before.length} records before, ${exported.length} in the file, ${stored.length} of ${3 * ends} ends of the page in the log; the background was stopped 3 times.`,
    );
    expect(new Set(exported).size).toBe(exported.length);
    expect(exported.slice(0, before.length)).toEqual(before.map(({ record }) => record.id));
    expect(log.dropped).toEqual([]);
    expect(stored).toHaveLength(3 * ends);
    expect(new Set(stored).size).toBe(3 * ends);
    await holder.close();
    await panel.close();
    await page.close();
  });
});
