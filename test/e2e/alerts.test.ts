import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Background, TestPage } from "../support/browser-under-test.ts";
import { startAlternatingServer } from "./alternating-server.ts";
import { browserNames, logEntries, type Session, startSession } from "./session.ts";

const notificationIds = "chrome.notifications.getAll().then(Object.keys)";
const activeTab = "chrome.tabs.query({ active: true }).then(([tab]) => tab.id)";
const idOf = (kind: string, endpoint: string): string => `socket ${kind} ${endpoint}`;
const is = (id: string): string => `${notificationIds}.then((ids) => ids.includes(${JSON.stringify(id)}))`;
/** What the background keeps of the trouble of an endpoint. */
const troubleOf = (endpoint: string): string =>
  `chrome.storage.session.get("alerts").then(({ alerts }) =>
    Object.values(alerts?.troubles ?? {}).find((trouble) => trouble.endpoint === ${JSON.stringify(endpoint)}))`;
/** Its notification tells of this many ends. */
const tells = (endpoint: string, count: number): string =>
  `${troubleOf(endpoint)}.then((trouble) => trouble?.count === ${count} && !trouble.behind && trouble.raisedAt > 0)`;
const badgeOf = (tabId: number): string => `chrome.action.getBadgeText({ tabId: ${tabId} })`;
const badgeIs = (tabId: number, text: string): string =>
  `${badgeOf(tabId)}.then((text) => text === ${JSON.stringify(text)})`;
const titleIs = (tabId: number, words: string): string =>
  `chrome.action.getTitle({ tabId: ${tabId} }).then((title) => title.includes(${JSON.stringify(words)}))`;

interface Shown {
  readonly title: string;
  readonly message: string;
}

async function setSetting(background: Background, name: string, value: unknown): Promise<void> {
  await background.evaluate(`chrome.storage.sync.set(${JSON.stringify({ [`setting ${name}`]: value })})`);
}

describe.each(browserNames)("alerts in %s", (name) => {
  let session: Session;
  let background: Background;
  const pages: TestPage[] = [];
  beforeAll(async () => {
    session = await startSession(name);
    background = session.browser.background;
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    // No test is to wait for the minute in which only so many notifications are raised.
    await background.evaluate(`Promise.all([
      chrome.storage.session.remove("alerts"), chrome.storage.sync.clear(),
      ${notificationIds}.then((ids) => Promise.all(ids.map((id) => chrome.notifications.clear(id)))),
    ])`);
  });
  afterAll(async () => {
    await session?.end();
  });

  const open = async (path: string): Promise<{ page: TestPage; tabId: number }> => {
    const page = await session.browser.openPage(session.lab.origin + path);
    pages.push(page);
    return { page, tabId: await background.evaluate<number>(activeTab) };
  };
  const endpointOf = (id: string): string => `${session.lab.wsOrigin}/ws/${id}`;
  /** Chromium gives only the ids of notifications back. */
  const expectShown = async (id: string, expected: Shown): Promise<void> => {
    if (name === "firefox") {
      const all = await background.evaluate<Record<string, Shown>>("chrome.notifications.getAll()");
      expect(all[id]).toMatchObject(expected);
    }
  };

  test("a normal end and a page that is left raise nothing; an abnormal end does, at once", async () => {
    const { lab } = session;
    const { page } = await open("/storm?endpoint=close-1000&count=1");
    await page.evaluate("window.ended");
    await page.goto(`${lab.origin}/hold`);
    await page.evaluate("window.opened");
    // The abnormal end after them shows that the background has seen all three.
    await page.goto(`${lab.origin}/storm?endpoint=close-1008&count=1`);
    const ids = await background.waitFor<string[]>(`${notificationIds}.then((ids) => ids.length > 0 && ids)`, {
      what: "a notification",
    });
    const id = idOf("1008", endpointOf("close-1008"));
    expect(ids).toEqual([id]);
    await expectShown(id, {
      title: "Socket ended with 1008 Policy Violation",
      message: `${endpointOf("close-1008")}\nThe server refused by a rule of its own. A close frame with code 1008 came.`,
    });
  });

  test("two hundred ends of one endpoint make one notification with the right count, and the badge counts them", async () => {
    const { page, tabId } = await open("/storm?endpoint=close-1011&count=200");
    await page.evaluate("window.ended");
    const endpoint = endpointOf("close-1011");
    await background.waitFor(tells(endpoint, 200), { what: "the notification to tell of 200 ends", timeout: 40_000 });
    const id = idOf("1011", endpoint);
    expect(await background.evaluate<string[]>(notificationIds)).toEqual([id]);
    await background.waitFor(badgeIs(tabId, "200"), { what: "a badge of 200" });
    if (name === "firefox") {
      const all = await background.evaluate<Record<string, Shown>>("chrome.notifications.getAll()");
      expect(all[id]?.message).toMatch(/^200 times within /mu);
    }
  });

  test("a storm of a thousand ends in ten seconds shows one notification with the right count", async () => {
    const { page, tabId } = await open("/storm?endpoint=close-1011&count=0");
    // Eight parts of the page that connect again every 75 ms: Chromium lets a page wait that is opening more sockets than that.
    await page.evaluate(`void (() => {
      const reconnect = async () => {
        for (let times = 0; times < 125; times++)
          await Promise.all([window.storm(1), new Promise((next) => setTimeout(next, 75))]);
      };
      Promise.all(Array.from({ length: 8 }, reconnect)).then(() => {
        window.stormed = true;
      });
    })()`);
    await page.waitFor("window.stormed", { what: "1,000 ends", timeout: 90_000 });
    const endpoint = endpointOf("close-1011");
    await background.waitFor(tells(endpoint, 1000), {
      what: "the notification to tell of 1,000 ends",
      timeout: 60_000,
    });
    expect(await background.evaluate<string[]>(notificationIds)).toEqual([idOf("1011", endpoint)]);
    await background.waitFor(badgeIs(tabId, "1k+"), { what: "a badge of more than 999" });
  });

  test("the count goes on after the background was stopped, and the notification catches up", async () => {
    const endpoint = endpointOf("close-1014");
    const { page } = await open("/storm?endpoint=close-1014&count=1");
    await background.waitFor(tells(endpoint, 1), { what: "the notification" });
    await page.evaluate("window.storm(2)");
    await background.waitFor(`${troubleOf(endpoint)}.then(({ count }) => count === 3)`, { what: "a count of 3" });
    await background.kill();
    await page.evaluate("window.storm(1)");
    await background.waitFor(tells(endpoint, 4), { what: "the notification to tell of 4 ends", timeout: 40_000 });
    expect(await background.evaluate<string[]>(notificationIds)).toEqual([idOf("1014", endpoint)]);
  });

  test("a page that is left in the middle of a storm empties its badge and keeps its notification", async () => {
    const { page, tabId } = await open("/storm?endpoint=close-1013&count=20");
    await page.evaluate("window.ended");
    const id = idOf("1013", endpointOf("close-1013"));
    await background.waitFor(is(id), { what: "the notification" });
    await background.waitFor(badgeIs(tabId, "20"), { what: "a badge of 20" });
    await page.evaluate("void window.storm(50)");
    await page.goto(`${session.lab.origin}/storm?endpoint=close-1003&count=1`);
    // The end on the next page shows that all of the last one has come.
    await background.waitFor(tells(endpointOf("close-1003"), 1), { what: "the next page's notification" });
    await background.waitFor(badgeIs(tabId, "1"), { what: "the next page's badge" });
    expect(await background.evaluate(is(id))).toBe(true);
  });

  test("a socket that stays open after the trouble is told as what it is", async () => {
    const server = await startAlternatingServer();
    try {
      const { page } = await open("/blank");
      await page.evaluate(`new Promise((resolve) => {
        new WebSocket(${JSON.stringify(server.url)}, "403-first").addEventListener("close", () => resolve(true));
      })`);
      const id = idOf("connection", server.url);
      await background.waitFor(is(id), { what: "the notification" });
      // Firefox tells the status of a handshake, and the notification waits for that moment.
      if (name === "firefox") {
        const all = await background.evaluate<Record<string, Shown>>("chrome.notifications.getAll()");
        expect(all[id]?.message).toContain("403");
      }
      await page.evaluate(`new Promise((resolve) => {
        window.stays = new WebSocket(${JSON.stringify(server.url)}, "open-second");
        window.stays.addEventListener("open", () => resolve(window.openedAt = performance.now()));
      })`);
      // It is recovery only after half a minute.
      await page.waitFor("performance.now() - window.openedAt > 31_000", { timeout: 45_000, what: "31 s of a socket" });
      await page.evaluate("window.stays.close(1000)");
      const recovered = await background.waitFor<{ openFor: number; how: string }>(
        `${troubleOf(server.url)}.then((trouble) => trouble.recovery !== null && !trouble.behind && trouble.recovery)`,
        { what: "the recovery to be told" },
      );
      expect(recovered.how).toBe("normally");
      expect(recovered.openFor).toBeGreaterThan(31_000);
      expect(await background.evaluate<string[]>(notificationIds)).toEqual([id]);
      await expectShown(id, {
        title: expect.stringMatching(/^The last socket was open for 3\d s$/u) as string,
        message: `${server.url}\nIt ended normally, after one that did not.`,
      });
      // What comes after is new trouble, and is told anew.
      await background.evaluate(`chrome.notifications.clear(${JSON.stringify(id)})`);
      await page.evaluate(`void new WebSocket(${JSON.stringify(server.url)}, "403-third")`);
      await background.waitFor(is(id), { what: "another notification" });
      await background.waitFor(
        `${tells(server.url, 1)}.then((told) => told && ${troubleOf(server.url)}).then((one) => one?.recovery === null)`,
        {
          what: "new trouble",
        },
      );
    } finally {
      await server.close();
    }
  });

  test("a site that is muted raises nothing, loses what it has, and is still counted", async () => {
    const { page, tabId } = await open("/storm?endpoint=close-1011&count=1");
    const id = idOf("1011", endpointOf("close-1011"));
    await background.waitFor(is(id), { what: "the notification" });
    await setSetting(background, "mutedSites", ["127.0.0.1"]);
    await background.waitFor(`${is(id)}.then((there) => !there)`, { what: "the notification to go" });
    await page.evaluate("window.storm(3)");
    await background.waitFor(badgeIs(tabId, "4"), { what: "a badge of 4" });
    expect(await background.evaluate(notificationIds)).toEqual([]);
  });

  test("a muted code, quiet hours and notifications that are switched off raise nothing and are counted", async () => {
    await setSetting(background, "mutedCodes", [1011]);
    const { page, tabId } = await open("/storm?endpoint=close-1011&count=2");
    await background.waitFor(badgeIs(tabId, "2"), { what: "a badge of 2" });
    await setSetting(background, "mutedCodes", []);
    const around = (new Date().getHours() * 60 + 1440 - 60) % 1440;
    await setSetting(background, "quietHours", { from: around, to: (around + 180) % 1440 });
    await page.evaluate("window.storm(1)");
    await background.waitFor(badgeIs(tabId, "3"), { what: "a badge of 3" });
    await setSetting(background, "quietHours", null);
    await setSetting(background, "notifications", false);
    await page.evaluate("window.storm(1)");
    await background.waitFor(badgeIs(tabId, "4"), { what: "a badge of 4" });
    expect(await background.evaluate(notificationIds)).toEqual([]);
    // What was held back is told with the next end.
    await setSetting(background, "notifications", true);
    await page.evaluate("window.storm(1)");
    await background.waitFor(is(idOf("1011", endpointOf("close-1011"))), { what: "the notification" });
    expect(await background.evaluate(tells(endpointOf("close-1011"), 3))).toBe(true);
  });

  test("when the system refuses, the badge counts, and it is kept for the faces to say", async () => {
    const { page, tabId } = await open("/blank");
    await background.evaluate(`(() => {
      const { notifications } = chrome;
      globalThis.createAgain = notifications.create;
      notifications.create = () => Promise.reject(new Error("refused"));
    })()`);
    const refused = `chrome.storage.session.get("notificationsRefused").then((kept) => kept.notificationsRefused)`;
    await page.goto(`${session.lab.origin}/storm?endpoint=close-1011&count=3`);
    await background.waitFor(badgeIs(tabId, "3"), { what: "a badge of 3" });
    await background.waitFor(`${refused}.then((value) => value === true)`, { what: "the refusal to be kept" });
    await background.evaluate(`void (chrome.notifications.create = globalThis.createAgain)`);
    await page.goto(`${session.lab.origin}/storm?endpoint=close-1008&count=1`);
    await background.waitFor(is(idOf("1008", endpointOf("close-1008"))), { what: "the notification" });
    await background.waitFor(`${refused}.then((value) => value === false)`, { what: "the refusal to be over" });
  });

  test("closing the tab takes its notification away", async () => {
    const { page } = await open("/storm?endpoint=close-1013&count=1");
    const id = idOf("1013", endpointOf("close-1013"));
    await background.waitFor(is(id), { what: "the notification" });
    pages.pop();
    await page.close();
    await background.waitFor(`${is(id)}.then((there) => !there)`, { what: "the notification to go" });
  });

  test("the badge is empty again once the popup or the panel has shown what it counts", async () => {
    const { page, tabId } = await open("/storm?endpoint=close-1011&count=2");
    await background.waitFor(badgeIs(tabId, "2"), { what: "a badge of 2" });
    // As the popup does when it is opened.
    const popup = await session.browser.extensionPage("src/popup/popup.html");
    await popup.evaluate(`chrome.runtime.sendMessage({ kind: "seen", tabId: ${tabId} })`);
    await popup.close();
    await background.waitFor(badgeIs(tabId, ""), { what: "an empty badge" });
    await page.evaluate("window.storm(1)");
    await background.waitFor(badgeIs(tabId, "1"), { what: "a badge of 1" });
    const panel = await page.openPanel("WhyClosed");
    await background.waitFor(badgeIs(tabId, ""), { what: "an empty badge" });
    // The panel is in front: what ends now is seen.
    await page.evaluate("window.storm(1)");
    await panel.waitFor(`document.querySelectorAll("[data-record-id]").length === 4`, { what: "4 rows" });
    await background.waitFor(`${troubleOf(endpointOf("close-1011"))}.then(({ count }) => count === 4)`, {
      what: "a count of 4",
    });
    expect(await background.evaluate(badgeOf(tabId))).toBe("");
    await panel.close();
  });

  test("while DevTools are open there is no notification, where the user wants it so; however often the background ends", async () => {
    await setSetting(background, "onlyWhileDevtoolsClosed", true);
    const { page } = await open("/blank");
    const panel = await page.openPanel("WhyClosed");
    await background.kill();
    await page.goto(`${session.lab.origin}/storm?endpoint=close-1011&count=2`);
    const endpoint = endpointOf("close-1011");
    const counted = (count: number): string => `${troubleOf(endpoint)}.then((trouble) => trouble?.count === ${count})`;
    await background.waitFor(counted(2), { what: "a count of 2" });
    await background.kill();
    await page.evaluate("window.storm(1)");
    await background.waitFor(counted(3), { what: "a count of 3" });
    expect(await background.evaluate(notificationIds)).toEqual([]);
    await panel.close();
    await page.evaluate("window.storm(1)");
    await background.waitFor(tells(endpoint, 4), { what: "the notification to tell of 4 ends" });
  });

  test("the toolbar button says what happens to the sockets of the page", async () => {
    const { page, tabId } = await open("/blank");
    await background.waitFor(titleIs(tabId, "are recorded"), { what: "recording" });
    await background.evaluate(`chrome.storage.session.set({ paused: [${tabId}] })`);
    await background.waitFor(titleIs(tabId, "paused"), { what: "paused" });
    await page.goto(`${session.lab.origin}/hold`);
    await background.waitFor(titleIs(tabId, "paused"), { what: "paused on the next page" });
    await background.evaluate(`chrome.storage.session.set({ paused: [] })`);
    await background.waitFor(titleIs(tabId, "are recorded"), { what: "recording again" });
    await page.goto(name === "chromium" ? "chrome://version/" : "about:support");
    await background.waitFor(titleIs(tabId, "nothing is recorded on this page"), { what: "a page without a relay" });
    const popup = await session.browser.extensionPage("src/popup/popup.html");
    const state = await popup.evaluate(`chrome.runtime.sendMessage({ kind: "page-state", tabId: ${tabId} })`);
    await popup.close();
    expect(state).toEqual({ state: "not-possible", site: "", access: { isAll: true, sites: [] } });
  });

  test("a site that is not recorded leaves nothing in the log, on the badge or in a notification", async () => {
    await setSetting(background, "recording", "only");
    await setSetting(background, "recordingSites", ["localhost"]);
    const { page, tabId } = await open("/storm?endpoint=close-1011&count=3");
    await background.waitFor(titleIs(tabId, "not recorded"), { what: "not recorded" });
    await page.evaluate("window.ended");
    // The frames are of this page, whatever their own host is: one of them is on localhost.
    await page.goto(`${session.lab.origin}/frames`);
    await page.evaluate("window.ended");
    await page.goto(`${session.lab.origin.replace("127.0.0.1", "localhost")}/storm?endpoint=close-1008&count=1`);
    await background.waitFor(badgeIs(tabId, "1"), { what: "a badge of 1" });
    const kept = await background.evaluate<readonly (readonly [string, string])[]>(
      `${logEntries}.then((entries) => entries.filter((entry) => entry.tabId === ${tabId})
        .map(({ kind, url, record }) => [kind, url ?? record?.url ?? ""]))`,
    );
    // Firefox begins a tab with a page of its own.
    const before = kept.slice(0, -2);
    expect(before.length).toBeGreaterThan(1);
    for (const entry of before) expect(entry).toEqual(["navigation", ""]);
    expect(kept.slice(-2).map(([kind]) => kind)).toEqual(["navigation", "record"]);
    const ids = await background.waitFor<string[]>(`${notificationIds}.then((ids) => ids.length > 0 && ids)`);
    expect(ids).toEqual([expect.stringContaining("close-1008")]);
  });

  // Firefox has no way to press a notification, nor to say that one was pressed.
  if (name === "chromium") {
    test("a click on the notification brings its tab to the front, marks the record, and takes it away", async () => {
      const { tabId } = await open("/storm?endpoint=close-1003&count=1");
      const id = idOf("1003", endpointOf("close-1003"));
      await background.waitFor(is(id), { what: "the notification" });
      await open("/blank");
      expect(await background.evaluate(activeTab)).not.toBe(tabId);
      // A click may come long after the background was stopped.
      await background.kill();
      await background.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
      await background.waitFor(`${activeTab}.then((id) => id === ${tabId})`, { what: "the tab in front" });
      expect(await background.evaluate(is(id))).toBe(false);
      const recordIds = await background.evaluate<string[]>(
        `${logEntries}.then((entries) => entries.flatMap(({ tabId, record }) => tabId === ${tabId} && record ? [record.id] : []))`,
      );
      const mark = `mark ${tabId}`;
      const marked = await background.evaluate<Record<string, string>>(
        `chrome.storage.session.get(${JSON.stringify(mark)})`,
      );
      expect(recordIds).toEqual([marked[mark]]);
    });

    test("its buttons mute the site, and open the report of the record", async () => {
      const { page, tabId } = await open("/storm?endpoint=close-1003&count=1");
      const id = idOf("1003", endpointOf("close-1003"));
      await background.waitFor(is(id), { what: "the notification" });
      const press = (button: number): string =>
        `chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, ${button})`;
      await background.evaluate(press(1));
      const url = await background.waitFor<string>(
        `chrome.tabs.query({ active: true }).then(([tab]) => tab.url?.includes("panel.html") && tab.url)`,
        { what: "the report in front" },
      );
      expect(url).toMatch(new RegExp(`panel\\.html\\?tab=${tabId}#record=[^&]+$`, "u"));
      await background.evaluate("chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.remove(tab.id))");
      await background.evaluate(press(0));
      const muted = `chrome.storage.sync.get("setting mutedSites").then((kept) => kept["setting mutedSites"])`;
      expect(await background.waitFor(muted, { what: "the muted site" })).toEqual([new URL(page.url()).host]);
    });

    test("a notification that the user has closed does not come back for the same trouble", async () => {
      const { page } = await open("/storm?endpoint=close-1003&count=1");
      const id = idOf("1003", endpointOf("close-1003"));
      await background.waitFor(is(id), { what: "the notification" });
      await background.evaluate(`chrome.notifications.clear(${JSON.stringify(id)})
        .then(() => chrome.notifications.onClosed.dispatch(${JSON.stringify(id)}, true))`);
      const trouble = troubleOf(endpointOf("close-1003"));
      await background.waitFor(`${trouble}.then(({ dismissed }) => dismissed)`, { what: "that it was closed" });
      await page.evaluate("window.storm(5)");
      await background.waitFor(`${trouble}.then(({ count }) => count === 6)`, { what: "a count of 6" });
      expect(await background.evaluate(notificationIds)).toEqual([]);
    });
  }
});
