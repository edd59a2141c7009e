import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LogEntry } from "../../src/log/log-store.ts";
import type { TestPage } from "../support/browser-under-test.ts";
import { browserNames, logEntries, type Session, startSession } from "./session.ts";

/** Stands in the address of all that is private here, and nowhere else. */
const secret = "only-in-private";

/** Everything that the extension keeps on the disk, as one text: every database, and what is in its storage. */
const onDisk = `(async () => {
  const kept = [await chrome.storage.local.get(null), await chrome.storage.sync.get(null)];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve) => (indexedDB.open(name).onsuccess = ({ target }) => resolve(target.result)));
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store).getAll();
      kept.push(name, await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))));
    }
    database.close();
  }
  return JSON.stringify(kept);
})()`;
const inMemory = "chrome.storage.session.get(null).then(JSON.stringify)";
const privateTab = "chrome.tabs.query({}).then((tabs) => tabs.find(({ incognito }) => incognito)?.id)";
const isGone = `${inMemory}.then((kept) => !kept.includes("${secret}"))`;
const notifications = "chrome.notifications.getAll().then(Object.keys)";
/** The log of a tab of a private window, as it stands in memory. */
const privateLog = (tabId: number): string =>
  `chrome.storage.session.get("log ${tabId}").then((kept) => kept["log ${tabId}"] ?? [])`;
const recordsOf = (tabId: number): string =>
  `${privateLog(tabId)}.then((entries) => entries.flatMap(({ record }) => record ? [record] : []))`;

describe.each(browserNames)("private windows in %s", (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(async () => {
    await session?.end();
  });

  const storm = (words: string): string => `${session.lab.origin}/storm?endpoint=close-1011/${words}&count=2`;
  const openPrivate = async (url: string): Promise<{ page: TestPage; tabId: number }> => {
    const page = await session.browser.openPrivatePage(url);
    return { page, tabId: await session.browser.background.waitFor<number>(privateTab, { what: "the private tab" }) };
  };
  /** An ordinary page's ends, which show that what came before them has come, and their notification. */
  const waitForOrdinary = async (words: string): Promise<void> => {
    const { background } = session.browser;
    const page = await session.browser.openPage(storm(words));
    await page.evaluate("window.ended");
    await background.waitFor(
      `${logEntries}.then((all) => all.filter(({ record }) => record?.url.endsWith("/${words}")).length === 2)`,
      { what: "the ends of an ordinary page" },
    );
    await background.waitFor(`${notifications}.then((ids) => ids.some((id) => id.endsWith("/${words}")))`, {
      what: "their notification",
    });
    await page.close();
  };

  test("are not seen unless the user allows it", async () => {
    const page = await session.browser.openPrivatePage(storm(secret));
    expect(await page.evaluate("window.ended")).toEqual([1011, 1011]);
    expect(await page.evaluate("Function.prototype.toString.call(WebSocket)")).toContain("WebSocket");
    await waitForOrdinary("ordinary-first");
    const { background } = session.browser;
    expect(await background.evaluate(onDisk)).not.toContain(secret);
    expect(await background.evaluate(inMemory)).not.toContain(secret);
    await page.close();
  });

  test("are recorded in memory alone once they are allowed, without a notification, and shown as ever", async () => {
    const { browser, lab } = session;
    const { background } = browser;
    await browser.allowPrivate();
    const { page, tabId } = await openPrivate(storm(secret));
    await page.evaluate("window.ended");
    const records = await background.waitFor<{ code: number }[]>(
      `${recordsOf(tabId)}.then((records) => records.length === 2 && records)`,
      { what: "two records in memory" },
    );
    expect(records.map(({ code }) => code)).toEqual([1011, 1011]);
    await background.waitFor(`chrome.action.getBadgeText({ tabId: ${tabId} }).then((text) => text === "2")`, {
      what: "the badge to count them",
    });
    // The background may be stopped meanwhile: its memory is not where they are.
    await background.kill();
    const panel = await browser.extensionPage(`src/panel/panel.html?tab=${tabId}`);
    await panel.waitFor(`document.querySelectorAll("[data-record-id]").length === 2`, { what: "two rows" });
    await panel.close();
    const popup = await browser.extensionPage(`src/popup/popup.html?tab=${tabId}`);
    await popup.waitFor(`document.body.innerText.includes("2 sockets ended")`, { what: "the popup to tell of them" });
    await popup.close();

    // A page that is left writes what is under way past the background, in ordinary windows.
    await page.goto(`${lab.origin}/hold?${secret}`);
    await page.evaluate("window.opened");
    await page.goto(`${lab.origin}/blank?${secret}`);
    await background.waitFor(
      `${privateLog(tabId)}.then((entries) => entries.at(-1)?.url?.includes("/blank")
        && entries.some(({ record }) => record?.ending === "abandoned"))`,
      { what: "the page that was left, and the next one" },
    );
    await waitForOrdinary("ordinary-second");
    expect(await background.evaluate(onDisk)).not.toContain(secret);
    const told = await background.evaluate<string[]>(notifications);
    expect(told.filter((id) => id.includes(secret))).toEqual([]);
    await page.close();
    await background.waitFor(isGone, { what: "the private log to go with its tab" });
    expect(await background.evaluate(inMemory)).not.toContain(`log ${tabId}`);
    expect(await background.evaluate(onDisk)).not.toContain(secret);
  });

  test("a tab that is cleared and one whose background is stopped when it closes leave nothing", async () => {
    const { background } = session.browser;
    const { page, tabId } = await openPrivate(storm(secret));
    const two = `${recordsOf(tabId)}.then((records) => records.length === 2)`;
    await background.waitFor(two, { what: "two records" });
    const popup = await session.browser.extensionPage(`src/popup/popup.html?tab=${tabId}`);
    await popup.evaluate(`chrome.runtime.sendMessage({ kind: "clear-log", tabId: ${tabId} })`);
    await popup.close();
    const kinds = await background.evaluate<LogEntry[]>(privateLog(tabId));
    expect(kinds.map(({ kind }) => kind)).toEqual(["cleared"]);
    await page.evaluate("window.storm(2)");
    await background.waitFor(two, { what: "two records more" });
    await background.kill();
    await page.close();
    await background.waitFor(isGone, { what: "the private log to go with its tab" });
    expect(await background.evaluate(onDisk)).not.toContain(secret);
  });

  test("a tab that is discarded keeps its log, and takes it along when it closes", async () => {
    const { background } = session.browser;
    const { tabId } = await openPrivate(storm(secret));
    await background.waitFor(`${recordsOf(tabId)}.then((records) => records.length === 2)`, { what: "two records" });
    // What is in front is not discarded.
    await background.evaluate(
      `chrome.tabs.get(${tabId}).then(({ windowId }) => chrome.tabs.create({ windowId })).then(() => chrome.tabs.discard(${tabId}))`,
    );
    const discarded = await background.waitFor<number>(
      "chrome.tabs.query({ discarded: true }).then(([tab]) => tab?.id)",
      { what: "the discarded tab" },
    );
    await background.waitFor(`${recordsOf(discarded)}.then((records) => records.length >= 2)`, {
      what: "the records under the tab's id",
    });
    await background.evaluate(`chrome.tabs.remove(${discarded})`);
    await background.waitFor(isGone, { what: "the private log to go with its tab" });
  });
});
