import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestPage } from "../support/browser-under-test.ts";
import { browserNames, type Session, startSession } from "./session.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Opens a page of the lab whose sockets end, and the popup of its tab in another tab. */
async function openOver({ browser, lab }: Session, path: string): Promise<{ page: TestPage; popup: TestPage }> {
  const page = await browser.openPage(`${lab.origin}${path}`);
  await page.evaluate("window.ended");
  const tabId = await browser.background.evaluate<number>(
    "chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)",
  );
  return { page, popup: await browser.extensionPage(`src/popup/popup.html?tab=${tabId}`) };
}

/** Presses what a person would find by its words. */
const press = (popup: TestPage, words: string): Promise<unknown> =>
  popup.evaluate(
    `[...document.querySelectorAll("a, button")].find((one) => one.textContent === ${JSON.stringify(words)}).click()`,
  );
const waitForWords = (popup: TestPage, words: string): Promise<unknown> =>
  popup.waitFor(`document.body.innerText.includes(${JSON.stringify(words)})`, { what: words });

async function expectNoViolation(popup: TestPage): Promise<void> {
  await popup.evaluate(await readFile(axePath, "utf8"));
  const violations = await popup.evaluate<unknown[]>(
    "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))",
  );
  expect(violations).toEqual([]);
}

describe.each(browserNames)("the popup in %s", (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(async () => {
    await session?.end();
  });

  test("says that nothing is recorded on a page of the browser's or ours", async () => {
    const popup = await session.browser.extensionPage("src/popup/popup.html");
    await waitForWords(popup, "Nothing is recorded on this page");
    expect(await popup.evaluate("document.title")).toBe("WhyClosed");
    expect(await popup.evaluate("document.activeElement.textContent")).toBe("Open the panel");
    await expectNoViolation(popup);
    await popup.close();
  });

  test.each(["light", "dark"])(
    "explains what has ended, live, in the %s theme, without an accessibility violation",
    async (theme) => {
      await session.browser.background.evaluate(
        `chrome.storage.local.set({ "setting theme": ${JSON.stringify(theme)} })`,
      );
      const { page, popup } = await openOver(session, "/storm?endpoint=close-1011&count=3");
      await popup.waitFor(`document.documentElement.dataset.theme === ${JSON.stringify(theme)}`);
      await waitForWords(popup, "3 sockets ended, 3 abnormally.");
      const words = await popup.evaluate<string>(`document.querySelector("[data-endpoint]").innerText`);
      expect(await popup.evaluate(`document.querySelector("[data-endpoint]").dataset.endpoint`)).toBe(
        `${session.lab.wsOrigin}/ws/close-1011`,
      );
      expect(words).toContain("1011 Internal Error");
      expect(words).toContain("3 times, last at");
      expect(words).toContain("What to do");
      await page.evaluate("window.storm(2)");
      await waitForWords(popup, "5 sockets ended, 5 abnormally.");
      await press(popup, "Pause recording");
      await press(popup, "Mute this site");
      await waitForWords(popup, `Notifications of ${new URL(session.lab.origin).host} are muted.`);
      await waitForWords(popup, "Recording of this tab is paused.");
      await popup.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
      await expectNoViolation(popup);
      await page.evaluate("window.storm(1)");
      await waitForWords(popup, "1 not recorded: recording was paused");
      await press(popup, "Unmute this site");
      await press(popup, "Resume recording");
      await popup.waitFor(`document.querySelector('[data-note="muted"], [data-note="paused"]') === null`);
      await popup.close();
      await page.close();
    },
  );

  test("fits into what browsers give a popup, and needs no scrolling to the side", async () => {
    const { page, popup } = await openOver(session, "/storm?endpoint=close-1008&count=1");
    await waitForWords(popup, "1008 Policy Violation");
    const size = await popup.evaluate<number[]>(
      `(({ offsetWidth, offsetHeight, scrollWidth }) => [offsetWidth, offsetHeight, scrollWidth])(document.querySelector(".popup"))`,
    );
    const [width = 0, height = 0, contentWidth] = size;
    expect(width).toBeLessThanOrEqual(800);
    expect(height).toBeLessThanOrEqual(600);
    expect(contentWidth).toBe(width);
    await popup.close();
    await page.close();
  });

  test("opens the record's details in a tab of their own", async () => {
    const { browser } = session;
    const { page, popup } = await openOver(session, "/storm?endpoint=close-1008&count=1");
    await waitForWords(popup, "1008 Policy Violation");
    const count = "chrome.tabs.query({}).then(({ length }) => length)";
    const before = await browser.background.evaluate<number>(count);
    await press(popup, "Details");
    await browser.background.waitFor(`${count}.then((now) => now === ${before + 1})`, { what: "another tab" });
    const [id, address] = await popup.evaluate<[string, string]>(
      `(({ dataset, children }) => [dataset.recordId, children[0].querySelector("a").href])(document.querySelector("[data-record-id]"))`,
    );
    await popup.goto(address);
    const selected = JSON.stringify(`[data-record-id=${JSON.stringify(id)}][aria-selected="true"]`);
    await popup.waitFor(`document.querySelector(${selected}) !== null`, { what: "the selected record" });
    await popup.waitFor(`document.querySelector('.detail[aria-busy="false"]')?.innerText.includes("1008")`, {
      what: "its explanation",
    });
    await popup.close();
    await page.close();
  });

  test("exports this tab's log", async () => {
    const { page, popup } = await openOver(session, "/storm?endpoint=close-1008&count=2");
    await waitForWords(popup, "2 times, last at");
    await press(popup, "Export the log");
    const file = await session.browser.downloads.next();
    expect(basename(file)).toMatch(/^whyclosed-.*\.json$/);
    const log = JSON.parse(await readFile(file, "utf8")) as { format: string; records: { code: number }[] };
    expect(log.format).toBe("whyclosed-log");
    expect(log.records.map(({ code }) => code)).toEqual([1008, 1008]);
    await popup.close();
    await page.close();
  });

  test("leads to the codes on a page of their own", async () => {
    const popup = await session.browser.extensionPage("src/popup/popup.html");
    const address = await popup.waitFor<string>(`document.querySelector('a[href$="#codes"]')?.href`);
    await popup.goto(address);
    await popup.waitFor(`document.querySelectorAll("[data-entry]").length > 300`, { what: "all codes" });
    expect(await popup.evaluate("document.documentElement.dataset.theme")).toMatch(/light|dark/);
    await popup.close();
  });
});
