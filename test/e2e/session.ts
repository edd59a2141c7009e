import { type BrowserUnderTest, launchBrowser, type TestPanel } from "../support/browser-under-test.ts";
import type { BrowserName } from "../support/find-browser.ts";
import type { LogEntry } from "../../src/log/log-store.ts";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import { inLog } from "../support/log-script.ts";
import { type Lab, startLab } from "../lab/start-lab.ts";

/** A browser with the built extension, and a lab. */
export interface Session {
  readonly browser: BrowserUnderTest;
  readonly lab: Lab;
  end(): Promise<void>;
}

export const browserNames: readonly BrowserName[] = ["chromium", "firefox"];

interface SessionOptions {
  /**
   * On unless given. Tests of the keyboard turn them off: Firefox without a screen gives the focus to a notification's window, two seconds
   * after an end, and a key that comes just then is lost.
   */
  readonly notifications?: boolean;
}

export async function startSession(name: BrowserName, { notifications = true }: SessionOptions = {}): Promise<Session> {
  ensureBrowsers([name]);
  const lab = await startLab();
  try {
    const browser = await launchBrowser(name, {
      extension: name === "chromium" ? "dist/chrome" : "dist/firefox",
      headless: true,
    });
    // Tests count the rows; what groups them and what is above them have tests of their own.
    await browser.background.waitFor(
      `chrome.storage.local.set({ groupRepeated: false, timeline: "hidden" }).then(() => true)`,
    );
    if (!notifications)
      await browser.background.evaluate(`chrome.storage.sync.set({ "setting notifications": false })`);
    return {
      browser,
      lab,
      async end() {
        await browser.close();
        await lab.close();
      },
    };
  } catch (error) {
    await lab.close();
    throw error;
  }
}

/** The panel's controls, found as a person would tell them apart: by their names. */
export const controls = {
  record: 'button[aria-label^="Record"]',
  clear: 'button[aria-label^="Clear the log"]',
  preserveLog: '.toolbar input[type="checkbox"]',
} as const;

/** What a row of the panel's list says. */
export interface Row {
  readonly id: string;
  readonly code: string;
  readonly severity: string;
  readonly words: string;
}

const rowsExpression = `[...document.querySelectorAll("[data-record-id]")].map((row) => ({
  id: row.dataset.recordId, code: row.dataset.code, severity: row.dataset.severity, words: row.innerText }))`;

/** The rows that the panel shows now. */
export const rowsOf = (panel: TestPanel): Promise<Row[]> => panel.evaluate(rowsExpression);

/** Waits until the panel shows `count` rows, and returns them. */
export async function waitForRows(panel: TestPanel, count: number): Promise<Row[]> {
  const found = `${rowsExpression}.map(({ words }) => words)`;
  // An error counts as "not yet", and the last one is told: it says which rows there are.
  const expression = `(() => { const rows = ${found}; if (rows.length !== ${count}) throw new Error(JSON.stringify(rows)); return true; })()`;
  await panel.waitFor(expression, { what: `${count} rows` });
  return rowsOf(panel);
}

/** Selects a row, and waits until its record stands in the detail. */
export async function openRecord(panel: TestPanel, row: string): Promise<void> {
  const id = await panel.evaluate<string>(`document.querySelector(${JSON.stringify(row)}).dataset.recordId`);
  await panel.click(`[data-record-id=${JSON.stringify(id)}]`);
  const selected = JSON.stringify(`[data-record-id=${JSON.stringify(id)}][aria-selected="true"]`);
  await panel.waitFor(
    `document.querySelector(${selected}) !== null && document.querySelector('.detail[aria-busy="false"]') !== null`,
    { what: "the explanation of the record" },
  );
}

/** Types into the filter field, as a person would who replaces what stands there. */
export async function filterBy(panel: TestPanel, words: string): Promise<void> {
  await panel.evaluate(`(() => {
    const field = document.querySelector('input[type="search"]');
    field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new Event("input", { bubbles: true }));
  })()`);
}

/** Every observed entry of the log on disk, in order. Reads what the extension has written, past all its faces. */
export const logEntries = inLog("readAll()");

/**
 * Writes a record into the log of the tab that the panel shows, past the hook: for what this browser never reports itself, such as
 * 1015 in Chromium, and an imported or older log may hold. It is a copy of the latest record, with changes.
 */
export async function addRecord(session: Session, panel: TestPanel, changes: Partial<SocketRecord>): Promise<void> {
  const tabId = await panel.evaluate<number>("chrome.devtools.inspectedWindow.tabId");
  const { background } = session.browser;
  const entries = await background.evaluate<LogEntry[]>(logEntries);
  const latest = entries.findLast((entry) => entry.kind === "record" && entry.tabId === tabId);
  if (latest?.kind !== "record") throw new Error("The tab has no record to make another of.");
  const record = { ...latest.record, ...changes, id: "added" };
  await background.evaluate(inLog(`append([${JSON.stringify({ kind: "record", tabId, record })}])`));
}
