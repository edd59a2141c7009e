import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserUnderTest, TestPage } from "../support/browser-under-test.ts";
import { launchBrowser } from "../support/browser-under-test.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import { type Lab, startLab } from "../lab/start-lab.ts";
import { browserNames } from "./session.ts";
import { type Answer, prepareVoices, sendFrom, sendFromFace, type Voices } from "./voices.ts";

/** Every kind of message there is, for a tab; `undefined` is what nobody listens to. */
const messages = (tabId: number) => ({
  delivery: { kind: "delivery", items: [] },
  reports: { kind: "handshake-reports", tabId, reports: [], fresh: 0 },
  "is-private": { kind: "is-private", tabId },
  seen: { kind: "seen", tabId },
  "page-state": { kind: "page-state", tabId },
  devtools: { kind: "devtools", tabId },
  unknown: { kind: "clear", tabId },
});
type Kind = keyof ReturnType<typeof messages>;

/** What each may send so that it is answered, as it is told apart by the browser itself. */
describe.each(browserNames)("who may say what in %s", (name) => {
  let voices: Voices;
  let lab: Lab;
  let browser: BrowserUnderTest;
  let page: TestPage;
  let tabId: number;
  let id: string;
  beforeAll(async () => {
    ensureBrowsers([name]);
    voices = prepareVoices(name);
    lab = await startLab();
    browser = await launchBrowser(name, { extension: voices.extension, others: [voices.stranger] });
    page = await browser.openPage(`${lab.origin}/blank`);
    id = await browser.background.evaluate<string>("chrome.runtime.id");
    tabId = await browser.background.evaluate<number>(
      "chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)",
    );
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
    voices?.remove();
  });

  /** The kinds that are answered, of all. */
  async function answeredOf(send: (message: unknown) => Promise<Answer>): Promise<Kind[]> {
    const answered: Kind[] = [];
    for (const [kind, message] of Object.entries(messages(tabId))) {
      const { value } = await send(message);
      if (value !== null && value !== undefined) answered.push(kind as Kind);
    }
    return answered;
  }

  test("a content script of ours delivers, and nothing else", async () => {
    expect(await answeredOf((message) => sendFrom("voice:relay", page, message, null))).toEqual(["delivery"]);
  });

  test("a content script of ours gets no answer about DevTools either, when they are open", async () => {
    const panel = await page.openPanel("WhyClosed");
    await panel.waitFor("document.querySelector('.toolbar') !== null", { what: "the panel" });
    expect(await answeredOf((message) => sendFrom("voice:relay", page, message, null))).toEqual(["delivery"]);
    expect(await answeredOf((message) => sendFromFace(panel, message))).toContain("page-state");
    await panel.close();
  });

  test.each(["src/panel/panel.html", "src/popup/popup.html", "src/options/options.html"])("%s asks", async (path) => {
    const face = await browser.extensionPage(`${path}?tab=${tabId}`);
    // "seen" is done and says nothing.
    expect(await answeredOf((message) => sendFromFace(face, message))).toEqual(["is-private", "page-state"]);
    await face.close();
  });

  test("another extension is not heard", async () => {
    for (const message of Object.values(messages(tabId))) {
      const answer = await sendFrom("voice:stranger", page, message, id);
      expect(answer.refused).toMatch(/Could not establish connection|Receiving end does not exist/);
    }
  });

  test("a page is not heard: it has nothing to speak with", async () => {
    const found = await page.evaluate(
      `["chrome", "browser"].filter((name) => window[name]?.runtime?.sendMessage ?? window[name]?.runtime?.connect)`,
    );
    expect(found).toEqual([]);
  });
});
