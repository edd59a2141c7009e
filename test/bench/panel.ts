import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus, totalmem, type as systemType, release } from "node:os";
import type { CDPSession } from "puppeteer-core";
import { longLog } from "../playground/sessions/long-log.ts";
import { type BrowserUnderTest, launchBrowser, type TestPage, type TestPanel } from "../support/browser-under-test.ts";
import { ChromiumPage } from "../support/chromium-page.ts";
import { ChromiumPanel } from "../support/chromium-panel.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import { emptyLog, fillLog } from "../playground/fill-log.ts";
import { naivePage, prepareExtension } from "./measured-extension.ts";
import { measureHeap, measureKeystrokes, measureLive, measureOpening, type Opening } from "./measurements.ts";
import { profile } from "./profile.ts";
import { type Figures, reportOf, tableOf, tableOfPanel } from "./report.ts";
import { writeSection } from "./write-section.ts";

/**
 * The panel in real DevTools with a log of 100,000 records, next to the naive list in the same browser. Measures and tells; nothing fails by it.
 * `--docs` writes its part of docs/benchmarks.md. `--profile` says where the time goes instead, in code with its names. `--records=n`: a shorter log.
 */
const count = Number(process.argv.find((word) => word.startsWith("--records="))?.slice(10) ?? 100_000);
const openings = { panel: 5, naive: 1 };
/** For how long records come live. */
const seconds = 10;
/** What people type: a part of a URL, a code, words of a cause, an expression. The naive list takes seconds for each key. */
const words = { panel: ["ticker", "1006", "lobby", "idle", "code:4401"], naive: ["1006"] };
const title = "WhyClosed";

interface Place {
  readonly browser: BrowserUnderTest;
  readonly page: TestPage;
  readonly tabId: number;
}

const protocolOf = (document: TestPage | TestPanel): Promise<CDPSession> => {
  if (document instanceof ChromiumPanel || document instanceof ChromiumPage) return document.protocol();
  throw new Error("Only Chromium tells of memory and processor time.");
};

async function measurePanel({ browser, page, tabId }: Place): Promise<Figures> {
  const opened: Opening[] = [];
  let panel: TestPanel | undefined;
  for (let index = 0; index < openings.panel; index++) {
    await panel?.close();
    panel = await page.openPanel(title);
    opened.push(await measureOpening(panel, count));
  }
  if (!panel) throw new Error("The panel was never opened.");
  const shown = panel;
  await shown.click('input[type="search"]');
  const session = await protocolOf(shown);
  const keystrokes = await measureKeystrokes(shown, (key) => shown.press(key), words.panel);
  const heap = await measureHeap(session);
  const frames = await measureLive(shown, browser.background, tabId, count, seconds);
  await shown.close();
  return { opened, keystrokes, heap, frames };
}

async function measureNaive({ browser, tabId }: Place): Promise<Figures> {
  const opened: Opening[] = [];
  let page: TestPage | undefined;
  for (let index = 0; index < openings.naive; index++) {
    await page?.close();
    page = await browser.extensionPage(`${naivePage}?tab=${tabId}`);
    opened.push(await measureOpening(page, count));
  }
  if (!(page instanceof ChromiumPage)) throw new Error("The naive list was never opened.");
  const shown = page;
  const session = await shown.protocol();
  const press = async (key: string): Promise<void> => {
    await session.send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", key });
  };
  const keystrokes = await measureKeystrokes(shown, press, words.naive);
  const heap = await measureHeap(session);
  const frames = await measureLive(shown, browser.background, tabId, count, seconds);
  await shown.close();
  return { opened, keystrokes, heap, frames };
}

/** Where the time goes: opening, typing, and live. */
async function profilePanel({ browser, page, tabId }: Place): Promise<string> {
  const panel = await page.openPanel(title);
  await measureOpening(panel, count);
  const session = await protocolOf(panel);
  const opening = await profile(session, async () => {
    // The first evaluation in the new document ends the wait for the old one.
    await panel.evaluate("void setTimeout(() => location.reload())");
    await panel.waitFor("performance.now() < 5000 && probe.counts.length > 0");
    await measureOpening(panel, count);
  });
  await panel.click('input[type="search"]');
  const typing = await profile(session, () => measureKeystrokes(panel, (key) => panel.press(key), words.panel));
  const appending = await profile(session, () => measureLive(panel, browser.background, tabId, count, seconds));
  return `== Opening\n${opening}\n\n== Typing\n${typing}\n\n== Live\n${appending}\n`;
}

const isProfile = process.argv.includes("--profile");
ensureBrowsers(["chromium"]);
const extension = await prepareExtension(isProfile);
const server = createServer((_, response) =>
  response.setHeader("content-type", "text/html").end("<title>Page</title>"),
);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await launchBrowser("chromium", { extension: extension.folder, headless: true });
try {
  const page = await browser.openPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const emptyPanel = await page.openPanel(title);
  const tabId = await emptyPanel.evaluate<number>("chrome.devtools.inspectedWindow.tabId");
  const emptyHeap = await measureHeap(await protocolOf(emptyPanel));
  await emptyPanel.close();
  const place = { browser, page, tabId };
  await emptyLog(browser.background);
  await fillLog(browser.background, tabId, longLog(Date.now() - 30 * 3_600_000, count));
  if (isProfile) console.log(await profilePanel(place));
  else {
    const panel = await measurePanel(place);
    console.log(tableOfPanel(panel));
    console.log("The panel is measured; the naive list takes some minutes.");
    const measured = {
      count,
      browser: `Chromium ${browser.version}, headless, without a graphics processor`,
      machine: `${cpus()[0]?.model ?? "unknown processor"} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${systemType()} ${release()}`,
      date: new Date().toISOString().slice(0, 10),
      emptyHeap,
      panel,
      naive: await measureNaive(place),
    };
    console.log(tableOf(measured));
    if (process.argv.includes("--docs")) writeSection("The panel", reportOf(measured));
  }
} finally {
  await browser.close();
  server.close();
  extension.remove();
}
