import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestPage } from "../support/browser-under-test.ts";
import type { JsonLog } from "../unit/export/sample-log.ts";
import { validateLog } from "../unit/export/validate-log.ts";
import { inLog } from "../support/log-script.ts";
import { browserNames, logEntries, type Session, startSession } from "./session.ts";

const json = (value: unknown): string => JSON.stringify(value);

/** Settings that none can be, and one that is well. */
const settings = {
  recording: "some",
  recordingSites: "everywhere",
  notifications: "no",
  leastSeverity: 3,
  mutedSites: [7],
  mutedCodes: ["many"],
  onlyWhileDevtoolsClosed: null,
  quietHours: { from: "noon" },
  capacity: -1,
  redactionPatterns: ["("],
  theme: "dark",
};
const brokenSettings = Object.keys(settings).filter((name) => name !== "theme");

/** What the panel and the exporter remember, and what relays may have left behind: nothing of it can be read. */
const local = {
  preserveLog: "yes",
  snippetStack: 5,
  timeline: [],
  columns: {},
  exportChoices: "{[",
  language: 7,
  "left 1": "no JSON",
  "left 2": 5,
  "left 3": { stamp: {}, items: [] },
  "left 4": json({ stamp: { tabId: "x", frame: null, site: 1 }, items: [{ kind: "facts" }] }),
};

const session_ = (tabId: number): object => ({
  alerts: { troubles: [null], badges: 5 },
  held: { segments: "x" },
  "held 1": "[{",
  logRefused: { why: "moon", message: 5 },
  notificationsRefused: "perhaps",
  paused: { all: true },
  [`filter ${tabId}`]: 5,
  [`mark ${tabId}`]: {},
  [`site ${tabId}`]: [],
});

describe.each(browserNames)("a damaged storage in %s", (name) => {
  let session: Session;
  let page: TestPage;
  let tabId: number;
  let broken: number;
  beforeAll(async () => {
    session = await startSession(name);
    const { browser, lab } = session;
    page = await browser.openPage(`${lab.origin}/storm?endpoint=close-1011/damaged&count=3`);
    await page.evaluate("window.ended");
    await browser.background.waitFor(`${recorded}.then((count) => count === 3)`, { what: "three records" });
    tabId = await browser.background.evaluate<number>("chrome.tabs.query({ active: true }).then(([tab]) => tab.id)");
    broken = await browser.background.evaluate<number>(inLog(`damage(${tabId})`));
    const synced = Object.fromEntries(Object.entries(settings).map(([key, value]) => [`setting ${key}`, value]));
    await browser.background.evaluate(
      `Promise.all([chrome.storage.sync.set(${json(synced)}), chrome.storage.local.set(${json(local)}), chrome.storage.session.set(${json(session_(tabId))})])`,
    );
    // What it still knows by heart is not what is stored.
    await browser.background.kill();
  });
  afterAll(async () => {
    await session?.end();
  });

  /** Records of the page in the log that can be read. */
  const recorded = `${logEntries}.then((entries) =>
    entries.filter(({ record }) => record?.url.includes("/damaged")).length)`;
  /** Faults that a face has told nobody of, from now on. */
  const watchFaults = `void (globalThis.faults = [],
    // Firefox says so of any list that measures itself.
    addEventListener("error", ({ message }) => void (message.startsWith("ResizeObserver loop") || faults.push(message))),
    addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason))))`;

  test("the background goes on: it records, counts on the badge, and clears away what it cannot read", async () => {
    const { background } = session.browser;
    await background.evaluate(watchFaults);
    await page.evaluate("window.storm(2)");
    await background.waitFor(`${recorded}.then((count) => count === 5)`, { what: "five records" });
    await background.waitFor(`chrome.action.getBadgeText({ tabId: ${tabId} }).then((text) => text === "2")`, {
      what: "two ends on the badge",
    });
    await background.waitFor(
      `chrome.storage.local.get(null).then((all) => Object.keys(all).every((key) => !key.startsWith("left ")))`,
      { what: "an end of what was left behind" },
    );
    expect(await background.evaluate("globalThis.faults ?? []")).toEqual([]);
  });

  test("the panel shows what can be read, counts what cannot, and exports it", async () => {
    const panel = await session.browser.extensionPage(`src/panel/panel.html?tab=${tabId}`);
    await panel.evaluate(watchFaults);
    await panel.waitFor(
      `document.querySelectorAll("[data-record-id]").length === 5 && document.querySelector(".counter-dropped")?.textContent.includes("${broken}")`,
      { what: `five rows, and ${broken} that are missing` },
    );
    await panel.evaluate(`document.querySelector("[data-record-id]").click()`);
    await panel.waitFor(`document.querySelector('.detail[aria-busy="false"] [data-cause]') !== null`, {
      what: "the explanation of a record",
    });
    await panel.click('button[aria-label^="Export"]');
    await panel.waitFor(`document.querySelector(".sheet-export[open]") !== null`, { what: "the export dialogue" });
    await panel.click('.sheet-export [type="submit"]');
    const log = JSON.parse(await readFile(await session.browser.downloads.next(), "utf8")) as JsonLog;
    expect(validateLog(log)).toEqual([]);
    expect(log.records).toHaveLength(5);
    expect(log.dropped.reduce((sum, { count }) => sum + count, 0)).toBe(broken);
    expect(await panel.evaluate("faults")).toEqual([]);
    await panel.close();
  });

  test("the popup shows what can be read", async () => {
    const popup = await session.browser.extensionPage(`src/popup/popup.html?tab=${tabId}`);
    await popup.evaluate(watchFaults);
    await popup.waitFor(`document.querySelector("[data-endpoint]")?.innerText.includes("5")`, { what: "five ends" });
    expect(await popup.evaluate("faults")).toEqual([]);
    await popup.close();
  });

  test("the options name each setting that cannot be read, and have its default", async () => {
    const options = await session.browser.extensionPage("src/options/options.html");
    await options.evaluate(watchFaults);
    await options.waitFor(`document.querySelector('[data-setting="theme"] select')?.value === "dark"`, {
      what: "the setting that is well",
    });
    expect(await options.evaluate(`document.querySelector('[data-setting="capacity"] input').value`)).toBe("100000");
    expect(
      await options.evaluate<string[]>(
        `[...document.querySelectorAll("[data-broken]")].map(({ dataset }) => dataset.broken)`,
      ),
    ).toEqual(brokenSettings);
    expect(await options.evaluate("faults")).toEqual([]);
    await options.close();
  });

  test.each<[string, string]>([
    ["of a newer version", `indexedDB.open("whyclosed", 9)`],
    ["of an older version", `(indexedDB.deleteDatabase("whyclosed"), indexedDB.open("whyclosed", 1))`],
    ["without a store", `(indexedDB.deleteDatabase("whyclosed"), indexedDB.open("whyclosed", 2))`],
  ])("a database %s is made anew, and the panel goes on", async (_name, open) => {
    const { background } = session.browser;
    const panel = await session.browser.extensionPage(`src/panel/panel.html?tab=${tabId}`);
    await panel.waitFor(`document.querySelector(".toolbar .counter")?.textContent !== ""`, { what: "the panel" });
    await background.evaluate(`new Promise((resolve, reject) => {
      const opening = ${open};
      opening.onupgradeneeded = () => { for (const name of opening.result.objectStoreNames) opening.result.deleteObjectStore(name); };
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => { opening.result.close(); resolve(); };
    })`);
    await background.kill();
    await page.evaluate("window.storm(4)");
    await background.waitFor(`${recorded}.then((count) => count === 4)`, { what: "four records" });
    const shown = `[...document.querySelectorAll("[data-record-id]")].length`;
    await panel.waitFor(`${shown} >= 4`, { what: "four rows" });
    expect(await panel.evaluate(`document.querySelector('[data-notice="storage"]')`)).toBeNull();
    await panel.close();
  });
});
