import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestPage } from "../support/browser-under-test.ts";
import { browserNames, logEntries, type Session, startSession } from "./session.ts";

const access = (state: string): string => `document.querySelector('[data-access="${state}"]') !== null`;
const waitForWords = (page: TestPage, words: string): Promise<unknown> =>
  page.waitFor(`document.body.innerText.includes(${JSON.stringify(words)})`, { what: words });

describe.each(browserNames)("the access that %s gives", (name) => {
  let session: Session;
  let options: TestPage;
  beforeAll(async () => {
    session = await startSession(name);
    options = await session.browser.extensionPage("src/options/options.html");
  });
  afterAll(async () => {
    await session?.end();
  });

  /** A page of the lab by another host, and so of another site. */
  const elsewhere = (path: string): string => `${session.lab.origin.replace("127.0.0.1", "localhost")}${path}`;
  const allowed = (path: string): string => `${session.lab.origin}${path}`;
  const path = "/storm?endpoint=close-1011&count=1";
  const records = () =>
    session.browser.background.evaluate<string[]>(
      `${logEntries}.then((entries) => entries.filter(({ kind }) => kind === "record").map(({ record }) => record.frame.url))`,
    );
  const popupOfFront = async (): Promise<TestPage> => {
    const tabId = await session.browser.background.evaluate<number>(
      "chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)",
    );
    return session.browser.extensionPage(`src/popup/popup.html?tab=${tabId}`);
  };
  test("is all sites at first, and the options say so", async () => {
    await options.waitFor(access("all"), { what: "access to all sites" });
    const page = await session.browser.openPage(elsewhere(path));
    await session.browser.background.waitFor(
      `${logEntries}.then((entries) => entries.filter(({ kind }) => kind === "record").length === 1)`,
    );
    expect(await records()).toEqual([elsewhere(path)]);
    await page.close();
  });

  test("can be limited to a site: the rest is not seen, and every face says so", async () => {
    await session.browser.allowSites(["http://127.0.0.1/*"]);
    await options.waitFor(access("some"), { what: "access to one site" });
    expect(await options.evaluate(`document.querySelector('[data-setting="siteAccess"] li').textContent`)).toBe(
      "127.0.0.1",
    );

    const unseen = await session.browser.openPage(elsewhere(path));
    await unseen.evaluate("window.ended");
    // Nothing of ours runs there: the constructor is the browser's own.
    expect(await unseen.evaluate("Function.prototype.toString.call(WebSocket)")).toContain("WebSocket");
    const popup = await popupOfFront();
    await waitForWords(popup, "The browser lets WhyClosed run on 127.0.0.1 only.");
    await popup.close();
    const panel = await unseen.openPanel("WhyClosed");
    await panel.waitFor(`document.querySelector('[data-empty="empty-unseen"]')?.innerText.includes("127.0.0.1 only")`, {
      what: "the panel to say that the page is not seen",
    });
    await panel.close();
    await unseen.close();

    const seen = await session.browser.openPage(allowed(path));
    await session.browser.background.waitFor(
      `${logEntries}.then((entries) => entries.filter(({ kind }) => kind === "record").length === 2)`,
    );
    // A frame of another site in it is not seen either.
    await seen.evaluate(`new Promise((resolve) => {
      const frame = document.createElement("iframe");
      frame.onload = resolve;
      frame.src = ${JSON.stringify(elsewhere(path))};
      document.body.append(frame);
    })`);
    await seen.evaluate("window.storm(1)");
    await session.browser.background.waitFor(
      `${logEntries}.then((entries) => entries.filter(({ kind }) => kind === "record").length === 3)`,
    );
    expect(await records()).toEqual([elsewhere(path), allowed(path), allowed(path)]);
    await seen.close();
  });

  test("can be taken away altogether", async () => {
    // Chromium leaves that to its own page, where a click of ours leads; Firefox lets us give it up.
    if (name === "firefox") await options.click('[data-action="limit-access"]');
    else await session.browser.allowSites([]);
    await options.waitFor(access("none"), { what: "no access" });
    const page = await session.browser.openPage(allowed(path));
    await page.evaluate("window.ended");
    const popup = await popupOfFront();
    await waitForWords(popup, "The browser lets WhyClosed run on no site.");
    await popup.close();
    await page.close();
  });

  test("comes back, and pages are seen again once they are loaded anew", async () => {
    const page = await session.browser.openPage(allowed(path));
    // Nobody is there to answer Chromium's question.
    if (name === "firefox") await options.click('[data-action="allow-all"]');
    else await session.browser.allowSites("all");
    await options.waitFor(access("all"), { what: "access to all sites" });
    await page.reload();
    await session.browser.background.waitFor(
      `${logEntries}.then((entries) => entries.filter(({ kind }) => kind === "record").length === 4)`,
    );
    await page.close();
  });
});

test("in Chromium the options lead to the browser's own page of the extension", async () => {
  const session = await startSession("chromium");
  try {
    const options = await session.browser.extensionPage("src/options/options.html");
    await options.waitFor(access("all"));
    await options.click('[data-action="limit-access"]');
    const count = "chrome.tabs.query({}).then((tabs) => tabs.length)";
    await session.browser.background.waitFor(`${count}.then((tabs) => tabs === 3)`, { what: "another tab" });
    expect(await session.browser.background.evaluate<number>(count)).toBe(3);
  } finally {
    await session.end();
  }
});
