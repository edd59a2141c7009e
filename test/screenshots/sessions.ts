import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { LogEntryBody } from "../../src/log/log-store.ts";
import type { Language } from "../../src/text/languages.ts";
import { emptyLog, fillLog } from "../playground/fill-log.ts";
import { type SessionName, sessionUntil } from "../playground/sessions.ts";
import type { Background, BrowserUnderTest, TestPanel } from "../support/browser-under-test.ts";

/** A picture of a scripted session. */
interface Picture {
  readonly session: SessionName;
  readonly size: readonly [width: number, height: number];
  readonly theme?: "dark";
  readonly language?: Language;
  /** The timeline is shown. */
  readonly timeline?: boolean;
  /** Clicked before the picture is taken, and what is there then. */
  readonly click?: string;
  readonly clicked?: string;
}

const lost = {
  session: "oneLost",
  click: '[data-code="1006"]',
  clicked: `document.querySelector("[data-cause]") !== null`,
} as const;

/** By the name of their file. */
const pictures: Readonly<Record<string, Picture>> = {
  empty: { session: "empty", size: [1100, 640] },
  lost: { ...lost, size: [1100, 820] },
  storm: { session: "storm", size: [1100, 420] },
  many: { session: "hundredThousand", size: [1100, 820] },
  timeline: { session: "patterns", size: [1200, 820], timeline: true },
  panel: {
    session: "patterns",
    size: [1280, 900],
    timeline: true,
    click: '[data-fold-code="1006"]',
    clicked: `document.querySelector('.detail[aria-busy="false"] [data-cause]') !== null`,
  },
  dark: { ...lost, size: [1100, 820], theme: "dark" },
  narrow: { ...lost, size: [400, 820] },
  arabic: { ...lost, size: [1100, 820], language: "ar" },
};

/** The last entry of every session: with a fixed time, the same picture comes out the same. */
const end = Date.UTC(2026, 0, 5, 10, 30);

/** Takes a picture of each state that is worth showing, from the real panel over scripted sessions, and copies them to `docs` if there is such. */
export async function photographSessions(
  browser: BrowserUnderTest,
  address: string,
  folder: string,
  docs: string | null,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await browser.openPage(address);
  // A session may have several pages, and all of them are to be seen.
  await browser.background.evaluate(`chrome.storage.local.set({ preserveLog: true, language: "en" })`);
  const panel = await page.openPanel("WhyClosed");
  const tabId = await panel.evaluate<number>("chrome.devtools.inspectedWindow.tabId");
  for (const [name, picture] of Object.entries(pictures)) {
    await showSession(browser.background, panel, tabId, sessionUntil(picture.session, end));
    const path = join(folder, `${name}.png`);
    await photograph(browser, panel, picture, path);
    if (docs !== null) copyFileSync(path, join(docs, `${name}.png`));
  }
  await panel.close();
}

const isEmpty = `document.querySelector(".empty h2") !== null`;
const shown = `Number(document.querySelector(".counter")?.textContent.match(/\\d[\\d.,]*/)?.[0].replaceAll(/\\D/g, ""))`;

/** Lets the panel show these entries, and nothing else. */
async function showSession(
  background: Background,
  panel: TestPanel,
  tabId: number,
  entries: readonly LogEntryBody[],
): Promise<void> {
  await emptyLog(background);
  await fillLog(background, tabId, [{ kind: "cleared", at: end }]);
  await panel.waitFor(isEmpty, { what: "the empty panel" });
  await fillLog(background, tabId, entries);
  const count = entries.filter(({ kind }) => kind === "record").length;
  const ready = count === 0 ? isEmpty : `${shown} === ${count}`;
  await panel.waitFor(ready, { what: `${count} records`, timeout: 300_000 });
}

async function photograph(browser: BrowserUnderTest, panel: TestPanel, picture: Picture, path: string): Promise<void> {
  const { size, theme = "light", language = "en", timeline = false, click, clicked } = picture;
  await browser.background.evaluate(`chrome.storage.local.set({ language: "${language}" })`);
  await panel.waitFor(`document.documentElement.lang === "${language}"`, { what: `the panel in ${language}` });
  await panel.setTheme(theme);
  await panel.setSize(...size);
  await showTimeline(panel, timeline);
  if (click !== undefined) await panel.click(click);
  if (clicked !== undefined) await panel.waitFor(clicked, { what: "what was clicked for" });
  await panel.screenshot(path);
}

/** Shows the timeline, or hides it. */
async function showTimeline(panel: TestPanel, wanted: boolean): Promise<void> {
  const button = `[data-action="timeline"]`;
  const isShown = `document.querySelector('${button}').getAttribute("aria-pressed") === "true"`;
  if ((await panel.evaluate<boolean>(isShown)) === wanted) return;
  await panel.click(button);
  await panel.waitFor(`(${isShown}) === ${wanted}`, { what: "the timeline" });
}
