import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewLogEntry } from "../../src/log/log-store.ts";
import type { TestPage } from "../support/browser-under-test.ts";
import type { BrowserName } from "../support/find-browser.ts";
import { startDocumentServer } from "./document-server.ts";
import { browserNames, logEntries, type Session, startSession } from "./session.ts";

type Stored = NewLogEntry & { readonly sequence: number };

/** `docs`: the server of documents; `lab`: the lab. Both are put in where the test runs. */
const unseen: Record<BrowserName, readonly string[]> = {
  chromium: [
    "chrome://version/",
    "devtools://devtools/bundled/devtools_app.html",
    // Nobody answers here: what stands there is the browser's page of an error.
    "https://chromewebstore.google.com/",
    "view-source:lab/blank",
    "data:text/html,<title>some</title>",
  ],
  firefox: [
    "about:config",
    "about:addons",
    "https://addons.mozilla.org/",
    "view-source:lab/blank",
    "docs/some.pdf",
    "docs/some.json",
    "file",
  ],
};
const seen: Record<BrowserName, readonly string[]> = {
  chromium: [
    "docs/some.xml",
    "docs/some.svg",
    "docs/some.png",
    "docs/some.txt",
    "docs/some.json",
    "docs/some.pdf",
    "file",
  ],
  firefox: [
    "docs/some.xml",
    "docs/some.svg",
    "docs/some.png",
    "docs/some.txt",
    "about:blank",
    "data:text/html,<title>some</title>",
  ],
};

describe.each(browserNames)("unusual pages in %s", (name) => {
  let session: Session;
  let documents: Awaited<ReturnType<typeof startDocumentServer>>;
  let folder: string;
  let page: TestPage;
  let panel: TestPage;
  let tabId: number;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "unusual-"));
    writeFileSync(join(folder, "some.html"), "<title>some</title>");
    documents = await startDocumentServer();
    session = await startSession(name);
    const { background } = session.browser;
    page = await session.browser.openPage(`${session.lab.origin}/blank`);
    tabId = await background.evaluate<number>("chrome.tabs.query({ active: true }).then(([tab]) => tab.id)");
    panel = await session.browser.extensionPage(`src/panel/panel.html?tab=${tabId}`);
    await background.evaluate(`void (() => {
      globalThis.thrown = [];
      addEventListener("error", ({ message }) => thrown.push(message));
      addEventListener("unhandledrejection", ({ reason }) => thrown.push(String(reason)));
    })()`);
  });
  afterAll(async () => {
    await session?.end();
    await documents?.close();
    rmSync(folder, { recursive: true });
  });

  const addressOf = (words: string): string =>
    words === "file"
      ? pathToFileURL(join(folder, "some.html")).href
      : words.replace("docs", documents.origin).replace("lab", session.lab.origin);
  const badgeIs = (text: string): Promise<unknown> =>
    session.browser.background.waitFor(
      `chrome.action.getBadgeText({ tabId: ${tabId} }).then((text) => text === ${JSON.stringify(text)})`,
      { what: `a badge of "${text}"` },
    );
  const titleSays = (words: string): Promise<unknown> =>
    session.browser.background.waitFor(
      `chrome.action.getTitle({ tabId: ${tabId} }).then((title) => title.includes(${JSON.stringify(words)}))`,
      { what: `the toolbar button to say "${words}"` },
    );
  const panelSays = (words: string): Promise<unknown> =>
    panel.waitFor(
      `(document.querySelector('[data-notice="unseen"]')?.innerText ?? "").includes(${JSON.stringify(words)})`,
      {
        what: `the panel to say "${words}"`,
      },
    );
  const recordsOfTab = (): Promise<(Stored & { kind: "record" })[]> =>
    session.browser.background.evaluate(
      `${logEntries}.then((all) => all.filter((entry) => entry.record && entry.tabId === ${tabId}))`,
    );
  /** An ordinary page in the same tab: it is recorded, and every face sees that. */
  const expectRecording = async (): Promise<void> => {
    const before = (await recordsOfTab()).length;
    await page.goto(`${session.lab.origin}/storm?endpoint=close-1011&count=1`);
    await badgeIs("1");
    await titleSays("are recorded");
    expect(await recordsOfTab()).toHaveLength(before + 1);
    await panel.waitFor(
      `document.querySelectorAll("[data-record-id]").length === 1 && document.querySelector('[data-notice="unseen"]') === null`,
      { what: "the panel to show the end and no notice" },
    );
  };

  test.each(unseen[name])("%s: every face says that nothing is recorded, and why", async (words) => {
    await expectRecording();
    const url = addressOf(words);
    // A page that cannot be reached is one of the browser's own as well.
    await page.goto(url).catch((error: unknown) => {
      if (!url.startsWith("https:")) throw error;
    });
    await titleSays("nothing is recorded on this page");
    await badgeIs("");
    await panelSays("The sockets in the list ended on earlier pages.");
    await panelSays("Browsers keep extensions away from their own pages");
    const popup = await session.browser.extensionPage(`src/popup/popup.html?tab=${tabId}`);
    await popup.waitFor(`document.querySelector('[data-empty="empty-unseen"]') !== null`, {
      what: "the popup to say that nothing is recorded",
    });
    await popup.close();
    await expectRecording();
  });

  test.each(seen[name])("%s: a document of another kind is recorded as any page", async (words) => {
    const url = addressOf(words);
    await page.goto(url);
    await titleSays("are recorded");
    const before = (await recordsOfTab()).length;
    // Such a document has a window as well.
    expect(
      await page.evaluate(`new Promise((resolve) => {
        new WebSocket("${session.lab.wsOrigin}/ws/close-1008").onclose = ({ code }) => resolve(code);
      })`),
    ).toBe(1008);
    await badgeIs("1");
    const all = await recordsOfTab();
    expect(all).toHaveLength(before + 1);
    expect(all.at(-1)?.record).toMatchObject({ code: 1008, frame: { top: true, kind: "page", url } });
  });

  test("blob: a document that a page has made is recorded as any page", async () => {
    await page.goto(`${session.lab.origin}/blank`);
    await page.evaluate(
      `void setTimeout(() => { location.href = URL.createObjectURL(new Blob(["<title>some</title>"], { type: "text/html" })); })`,
    );
    await page.waitFor("location.protocol === 'blob:' && document.readyState === 'complete'");
    await page.evaluate(`void new WebSocket("${session.lab.wsOrigin}/ws/close-1008")`);
    await badgeIs("1");
    expect((await recordsOfTab()).at(-1)?.record.frame.url).toMatch(/^blob:/);
  });

  test("nothing of that throws in the background", async () => {
    expect(await session.browser.background.evaluate("globalThis.thrown ?? 'it was stopped'")).toEqual([]);
  });

  test("in DevTools the panel says it as well, where the browser shows it there", async () => {
    // Chromium takes the panels of extensions away on its own pages.
    const url = name === "firefox" ? "about:config" : "data:text/html,<title>some</title>";
    const inspected = await session.browser.openPage(`${session.lab.origin}/storm?endpoint=close-1011&count=1`);
    const own = await inspected.openPanel("WhyClosed");
    await own.waitFor(`document.querySelectorAll("[data-record-id]").length === 1`, { what: "a row" });
    const notice = `document.querySelector('[data-notice="unseen"]')`;
    expect(await own.evaluate(`${notice} === null`)).toBe(true);
    await inspected.goto(url);
    await own.waitFor(`${notice} !== null`, { what: "the panel to say that nothing is recorded" });
    await inspected.goto(`${session.lab.origin}/storm?endpoint=close-1008&count=1`);
    await own.waitFor(`document.querySelector('[data-code="1008"]') !== null && ${notice} === null`, {
      what: "the next page's end, and no notice",
    });
    await inspected.close();
  });
});
