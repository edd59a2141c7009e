import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserNames, type Session, startSession } from "./session.ts";

const notificationIds = "chrome.notifications.getAll().then(Object.keys)";
const alertState = `chrome.storage.session.get("alerts").then(({ alerts }) => alerts)`;
const tabOf = (part: string): string =>
  `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(async ({ id }) => [id, await chrome.action.getBadgeText({ tabId: id })])))
    .then((badges) => badges.find(([, text]) => text === ${JSON.stringify(part)})?.[0])`;

describe.each(browserNames)("alerts in %s", (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(async () => {
    await session?.end();
  });

  test("a normal end and a page that is left raise nothing", async () => {
    const { browser, lab } = session;
    const page = await browser.openPage(`${lab.origin}/storm?endpoint=close-1000&count=1`);
    await page.evaluate("window.ended");
    await page.goto(`${lab.origin}/hold`);
    await page.evaluate("window.opened");
    // The abnormal end after them shows that the background has seen all three.
    await page.goto(`${lab.origin}/storm?endpoint=close-1008&count=1`);
    const ids = await browser.background.waitFor<string[]>(`${notificationIds}.then((ids) => ids.length > 0 && ids)`, {
      what: "a notification",
    });
    expect(ids).toEqual([`socket ${lab.wsOrigin}/ws/close-1008`]);
    // Chromium gives only the ids of notifications back.
    if (name === "firefox") {
      const [shown] = await browser.background.evaluate<{ title: string; message: string }[]>(
        "chrome.notifications.getAll().then(Object.values)",
      );
      expect(shown?.title).toBe("Socket ended with 1008 Policy Violation");
      expect(shown?.message).toBe(
        `${lab.wsOrigin}/ws/close-1008\nThe server refused by a rule of its own. A close frame with code 1008 came.`,
      );
    }
    await page.close();
  });

  test("many ends of one endpoint make one notification with the right count, and the badge counts them", async () => {
    const { browser, lab } = session;
    const page = await browser.openPage(`${lab.origin}/storm?endpoint=close-1011&count=30`);
    await page.evaluate("window.ended");
    const endpoint = `${lab.wsOrigin}/ws/close-1011`;
    await browser.background.waitFor(
      `${alertState}.then((alerts) => alerts?.troubles[${JSON.stringify(endpoint)}]?.shownCount === 30)`,
      {
        what: "the notification to show 30 ends",
      },
    );
    const ids = await browser.background.evaluate<string[]>(notificationIds);
    expect(ids.filter((id) => id.includes("close-1011"))).toEqual([`socket ${endpoint}`]);
    expect(await browser.background.waitFor(tabOf("30"), { what: "a badge of 30" })).toBeGreaterThan(0);
    await page.close();
  });

  test("the count goes on after the background was stopped", async () => {
    const { browser, lab } = session;
    const endpoint = `${lab.wsOrigin}/ws/close-1014`;
    const count = (number: number): Promise<unknown> =>
      browser.background.waitFor(
        `${alertState}.then((alerts) => alerts?.troubles[${JSON.stringify(endpoint)}]?.count === ${number})`,
        {
          what: `a count of ${number}`,
        },
      );
    const page = await browser.openPage(`${lab.origin}/storm?endpoint=close-1014&count=2`);
    await count(2);
    await browser.background.kill();
    await page.evaluate("window.storm(1)");
    await count(3);
    await page.close();
  });

  test("closing the tab takes its notification away", async () => {
    const { browser, lab } = session;
    const page = await browser.openPage(`${lab.origin}/storm?endpoint=close-1013&count=1`);
    const id = `socket ${lab.wsOrigin}/ws/close-1013`;
    const has = `${notificationIds}.then((ids) => ids.includes(${JSON.stringify(id)}))`;
    await browser.background.waitFor(has, { what: "the notification" });
    await page.close();
    await browser.background.waitFor(`${has}.then((there) => !there)`, { what: "the notification to go" });
  });

  // Firefox has no way to press a notification, nor to say that one was pressed.
  if (name === "chromium")
    test("a click on the notification brings its tab to the front and takes it away", async () => {
      const { browser, lab } = session;
      const page = await browser.openPage(`${lab.origin}/storm?endpoint=close-1003&count=1`);
      const id = `socket ${lab.wsOrigin}/ws/close-1003`;
      const has = `${notificationIds}.then((ids) => ids.includes(${JSON.stringify(id)}))`;
      await browser.background.waitFor(has, { what: "the notification" });
      const active = "chrome.tabs.query({ active: true }).then(([tab]) => tab.id)";
      const tabId = await browser.background.evaluate<number>(active);
      const other = await browser.openPage(`${lab.origin}/blank`);
      expect(await browser.background.evaluate(active)).not.toBe(tabId);
      // A click may come long after the background was stopped.
      await browser.background.kill();
      await browser.background.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
      await browser.background.waitFor(`${active}.then((id) => id === ${tabId})`, { what: "the tab in front" });
      expect(await browser.background.evaluate(has)).toBe(false);
      await other.close();
      await page.close();
    });
});
