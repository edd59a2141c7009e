import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AlertState, Trouble } from "../../src/background/alert-policy.ts";
import type { TestPage } from "../support/browser-under-test.ts";
import { watchEvidence } from "./handshake-evidence.ts";
import { browserNames, type Session, startSession } from "./session.ts";

const hour = 3_600_000;

/**
 * Sets the clock on the wall of the realm that this runs in, so many milliseconds from the true time. No browser lets a test set the clock of all of
 * its processes, and the hook reads the page's own before any script of the page.
 */
const setClock = (by: number): string => `(() => {
  const TrueDate = (globalThis.TrueDate ??= Date);
  globalThis.Date = class extends TrueDate {
    constructor(...given) { super(...(given.length === 0 ? [TrueDate.now() + ${by}] : given)); }
    static now() { return TrueDate.now() + ${by}; }
  };
})()`;

describe.each(browserNames)("a clock that is set in %s", (name) => {
  let session: Session;
  let page: TestPage;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.browser.openPage(`${session.lab.origin}/storm?endpoint=close-1011/clock`);
  });
  afterAll(async () => {
    await session?.end();
  });

  /** Makes sockets end, and waits until the notification of their trouble tells of so many. */
  async function told(ends: number, count: number): Promise<Trouble> {
    const { background } = session.browser;
    await page.evaluate(`window.storm(${ends})`);
    await background.waitFor(
      `chrome.storage.session.get("alerts").then(({ alerts }) => {
        const [trouble] = Object.values(alerts.troubles);
        if (trouble.count !== ${count} || trouble.behind) throw new Error(JSON.stringify(trouble));
        return true;
      })`,
      { what: `a notification of ${count} ends` },
    );
    const { alerts } = await background.evaluate<{ alerts: AlertState }>(`chrome.storage.session.get("alerts")`);
    const [trouble] = Object.values(alerts.troubles);
    if (!trouble) throw new Error("no trouble is known");
    return trouble;
  }

  test("notifications go on at their pace, whether it is set back or forward", async () => {
    const { background } = session.browser;
    const first = await told(1, 1);
    await background.evaluate(setClock(-hour));
    const back = await told(3, 3);
    expect(back.shownAt).toBeLessThan(first.shownAt);
    await told(2, 5);
    await background.evaluate(setClock(hour));
    const forward = await told(1, 1);
    expect(forward.shownAt).toBeGreaterThan(first.shownAt);
    await background.evaluate(setClock(0));
    await told(2, 2);
    expect(await background.evaluate(`chrome.action.getBadgeText({}).then((text) => text)`)).toBe("");
    await background.waitFor(
      `chrome.tabs.query({ active: true }).then(([{ id: tabId }]) => chrome.action.getBadgeText({ tabId })).then((text) => text === "9")`,
      { what: "nine ends on the badge" },
    );
  });

  // In Chromium the devtools page does this; its realm is out of a test's reach (see test/unit/devtools/report-box).
  if (name === "chromium") return;
  test("the status of a handshake finds its record, though the clock is set in between", async () => {
    const { background } = session.browser;
    for (const [index, by] of [-hour, hour].entries()) {
      await background.evaluate(`void chrome.webRequest.onHeadersReceived.addListener(function once() {
        chrome.webRequest.onHeadersReceived.removeListener(once);
        ${setClock(by)};
      }, { urls: ["ws://*/*"] })`);
      const path = `/ws/status-403/clock-${index}`;
      await page.evaluate(
        `new Promise((resolve) => { new WebSocket("ws://" + location.host + "${path}").onclose = () => resolve(); })`,
      );
      const [record] = await watchEvidence(session).waitForEvidence(path, 1);
      expect(record?.handshake?.status).toBe(403);
      expect(await background.evaluate<number>("Date.now() - TrueDate.now()")).toBe(by);
    }
  });
});
