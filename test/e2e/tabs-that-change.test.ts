import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewLogEntry } from "../../src/log/log-store.ts";
import type { Background, TestPage } from "../support/browser-under-test.ts";
import { visitsUntilKept } from "../support/history.ts";
import { browserNames, logEntries, type Session, startSession } from "./session.ts";

/** An entry in short: what became of what. */
const inShort = (entry: NewLogEntry): string => {
  if (entry.kind === "record") return `${entry.record.ending} ${entry.record.code}`;
  if (entry.kind === "connectivity") return entry.online ? "online" : "offline";
  return entry.kind === "navigation" ? new URL(entry.url).pathname : entry.kind;
};
const frontTab = "chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)";
const badgeIs = (tabId: number, text: string): string =>
  `chrome.action.getBadgeText({ tabId: ${tabId} }).then((text) => text === ${JSON.stringify(text)})`;
/** The log of a tab. Of Firefox it begins with the blank page of each tab. */
const ofTab = (tabId: number): string =>
  `${logEntries}.then((all) => all.filter(({ tabId, url }) => tabId === ${tabId} && url !== "about:blank"))`;

describe.each(browserNames)("tabs that change in %s", (name) => {
  let session: Session;
  let background: Background;
  beforeAll(async () => {
    session = await startSession(name);
    ({ background } = session.browser);
    await background.evaluate("chrome.storage.local.set({ preserveLog: true })");
  });
  afterAll(async () => {
    await session?.end();
  });

  const storm = (count: number): string => `${session.lab.origin}/storm?endpoint=close-1011&count=${count}`;
  const logOf = async (tabId: number): Promise<string[]> =>
    (await background.evaluate<NewLogEntry[]>(ofTab(tabId))).map(inShort);
  const waitForRecords = (tabId: number, count: number): Promise<unknown> =>
    background.waitFor(`${ofTab(tabId)}.then((all) => all.filter(({ record }) => record).length === ${count})`, {
      what: `${count} records of the tab`,
    });
  /** Past our drivers, for which a discarded tab is gone. */
  const createTab = async (url: string): Promise<number> =>
    background.evaluate<number>(`chrome.tabs.create({ url: ${JSON.stringify(url)} }).then(({ id }) => id)`);

  const waitForEntries = (tabId: number, count: number): Promise<unknown> =>
    background.waitFor(`${ofTab(tabId)}.then((all) => all.length === ${count})`, {
      what: `${count} entries of the tab`,
    });
  /** Chromium keeps it the first time. */
  const visits = name === "chromium" ? 1 : visitsUntilKept;
  /**
   * Leaves a page and returns to it until it comes from the back/forward cache, and tells the marks that this makes. `before`: done each time
   * before it is left.
   */
  const leaveAndReturn = async (page: TestPage, tabId: number, before?: () => Promise<void>): Promise<string[]> => {
    const marks: string[] = [];
    const { length } = await logOf(tabId);
    for (let visit = 0; visit < visits; visit++) {
      await page.evaluate("void (window.isKept = true)");
      await before?.();
      await page.goto(`${session.lab.origin}/blank`);
      await page.back();
      marks.push("/blank", "/storm");
      if (await page.evaluate("window.isKept === true")) return marks;
      await waitForEntries(tabId, length + marks.length);
    }
    throw new Error(`The browser has not kept the page once in ${visits} visits.`);
  };

  test("a page whose sockets have ended returns from the back/forward cache, and goes on being recorded", async () => {
    const page = await session.browser.openPage(storm(0));
    const tabId = await background.evaluate<number>(frontTab);
    await page.evaluate("window.storm(2)");
    await waitForRecords(tabId, 2);
    // The relay's port with the hook keeps no page out.
    const marks = ["/storm", "closed 1011", "closed 1011", ...(await leaveAndReturn(page, tabId))];
    await page.evaluate("window.storm(1)");
    await waitForRecords(tabId, 3);
    marks.push("closed 1011");
    expect(await logOf(tabId)).toEqual(marks);
    await background.waitFor(badgeIs(tabId, "1"), { what: "a badge of what ended since" });
    // Once more, as the background was stopped meanwhile.
    const next = await leaveAndReturn(page, tabId, () => background.kill());
    await page.evaluate("window.storm(1)");
    await waitForRecords(tabId, 4);
    next.push("closed 1011");
    // Two pages may speak at once to a background that only starts: none of it is lost, and their marks stand as they came.
    await waitForEntries(tabId, marks.length + next.length);
    expect((await logOf(tabId)).slice(marks.length).toSorted()).toEqual(next.toSorted());
    await page.close();
  });

  test("a tab that is discarded, unread, and restored is one log, with its badge, its pause and the panel beside it", async () => {
    const before = await createTab(storm(2));
    await waitForRecords(before, 2);
    await background.waitFor(badgeIs(before, "2"), { what: "a badge of 2" });
    const panel = await session.browser.extensionPage(`src/panel/panel.html?tab=${before}`);
    const rows = (count: number): Promise<unknown> =>
      panel.waitFor(`document.querySelectorAll("[data-record-id]").length === ${count}`, { what: `${count} rows` });
    await rows(2);
    await background.evaluate(`chrome.tabs.discard(${before})`);
    // Chromium gives it another id; Firefox keeps it.
    const tabId = await background.waitFor<number>("chrome.tabs.query({ discarded: true }).then(([tab]) => tab?.id)", {
      what: "the discarded tab",
    });
    expect(tabId === before).toBe(name === "firefox");
    await background.waitFor(badgeIs(tabId, "2"), { what: "the badge of what nobody has looked at" });
    await panel.waitFor(`location.search === "?tab=${tabId}"`, { what: "the panel to follow its tab" });
    await background.evaluate(`chrome.tabs.update(${tabId}, { active: true })`);
    await waitForRecords(tabId, 4);
    expect(await logOf(tabId)).toEqual([
      "/storm",
      "closed 1011",
      "closed 1011",
      "/storm",
      "closed 1011",
      "closed 1011",
    ]);
    if (tabId !== before) expect(await logOf(before)).toEqual([]);
    await background.waitFor(badgeIs(tabId, "2"), { what: "the badge of the page that is there now" });
    await rows(4);
    const told = `chrome.storage.session.get("alerts").then(({ alerts }) => Object.values(alerts.troubles).map(({ tabId }) => tabId))`;
    expect(await background.evaluate(told)).toEqual([tabId]);
    await panel.close();
    await background.evaluate(`chrome.tabs.remove(${tabId})`);
    await background.waitFor(`${told}.then((tabs) => tabs.length === 0)`, { what: "its trouble to go with the tab" });
  });

  test("a tab that is paused stays so when it is discarded", async () => {
    const before = await createTab(`${session.lab.origin}/hold`);
    await background.waitFor(`${ofTab(before)}.then((all) => all.length === 1)`, { what: "the page" });
    const panel = await session.browser.extensionPage(`src/panel/panel.html?tab=${before}`);
    await panel.waitFor("document.querySelector('.toolbar') !== null", { what: "the panel" });
    await panel.evaluate(`document.querySelector('button[aria-label^="Record"]').click()`);
    const paused = `chrome.storage.session.get("paused").then(({ paused }) => paused)`;
    await background.waitFor(`${paused}.then((tabs) => tabs?.includes(${before}))`, { what: "the pause" });
    await background.evaluate(`chrome.tabs.discard(${before})`);
    const tabId = await background.waitFor<number>("chrome.tabs.query({ discarded: true }).then(([tab]) => tab?.id)");
    await background.waitFor(`${paused}.then((tabs) => tabs.join() === "${tabId}")`, { what: "the same pause" });
    // A page that is closed while it goes to another address may leave its driver waiting.
    await panel.waitFor(`location.search === "?tab=${tabId}" && document.querySelector(".toolbar") !== null`, {
      what: "the panel to follow its tab",
    });
    await panel.close();
    await background.evaluate(`chrome.tabs.remove(${tabId})`);
  });

  test("a tab that is duplicated has a log of its own; one that goes to another window keeps its own", async () => {
    const page = await session.browser.openPage(storm(2));
    const tabId = await background.evaluate<number>(frontTab);
    await waitForRecords(tabId, 2);
    const twin = await background.evaluate<number>(`chrome.tabs.duplicate(${tabId}).then(({ id }) => id)`);
    await waitForRecords(twin, 2);
    await background.evaluate(`chrome.windows.create({ tabId: ${tabId} }).then(() => true)`);
    await page.evaluate("window.storm(1)");
    await waitForRecords(tabId, 3);
    expect(await logOf(tabId)).toEqual(["/storm", "closed 1011", "closed 1011", "closed 1011"]);
    expect(await logOf(twin)).toEqual(["/storm", "closed 1011", "closed 1011"]);
    await background.waitFor(badgeIs(tabId, "3"), { what: "a badge of 3" });
    await background.waitFor(badgeIs(twin, "2"), { what: "a badge of 2" });
    await background.evaluate(`chrome.tabs.remove([${tabId}, ${twin}])`);
  });

  test("offline: living sockets live on, a storm of attempts is one notification, and the verdict names the network", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/hold`);
    const tabId = await background.evaluate<number>(frontTab);
    await page.evaluate("window.opened");
    await page.setOffline(true);
    await page.waitFor("!navigator.onLine", { what: "the page to be offline" });
    // A page on this very machine would not need the network. Each attempt follows the one before, as pages do it.
    const endpoint = "ws://socket.example/live";
    expect(
      await page.evaluate(`(async () => {
        const codes = [];
        for (let times = 0; times < 5; times++)
          codes.push(await new Promise((resolve) => {
            new WebSocket("${endpoint}").onclose = ({ code }) => resolve(code);
          }));
        return codes;
      })()`),
    ).toEqual([1006, 1006, 1006, 1006, 1006]);
    expect(await page.evaluate("window.socket.readyState")).toBe(1);
    await page.setOffline(false);
    await page.waitFor("navigator.onLine", { what: "the page to be online" });
    await page.evaluate("new Promise((resolve) => { window.socket.onclose = resolve; window.socket.close(1000); })");
    await waitForRecords(tabId, 6);
    const failed = Array.from({ length: 5 }, () => "failed 1006");
    expect((await logOf(tabId)).filter((one) => one !== "handshake")).toEqual([
      "/hold",
      "offline",
      ...failed,
      "online",
      "closed 1000",
    ]);
    const cause = `chrome.storage.session.get("alerts").then(({ alerts }) =>
      Object.values(alerts.troubles).filter(({ endpoint }) => endpoint === "${endpoint}"))`;
    const told = await background.waitFor<{ count: number; cause: { id: string } }[]>(
      `${cause}.then((all) => all.length === 1 && all[0].count === 5 && !all[0].behind && all)`,
      { what: "one notification of five ends", timeout: 40_000 },
    );
    expect(told.map(({ cause: { id } }) => id)).toEqual(["offline"]);
    const ids = await background.evaluate<string[]>("chrome.notifications.getAll().then(Object.keys)");
    expect(ids.filter((id) => id.includes(endpoint))).toHaveLength(1);
    await page.close();
  });
});
