import { readFile } from "node:fs/promises";
import type { BrowserUnderTest, TestPage, TestPanel } from "../support/browser-under-test.ts";
import type { Outcome, PageScenario } from "./scenario.ts";
import type { Lab } from "./start-lab.ts";

/** What an exported log says of one record, as far as the lab looks at it. */
export interface LoggedRecord {
  readonly url: string;
  readonly ending: string;
  readonly code: number | null;
  readonly closeCode: { readonly name: string } | null;
  readonly verdict: {
    readonly severity: string;
    readonly closer: string;
    readonly causes: readonly { readonly id: string; readonly confidence: string; readonly title: string }[];
  };
}

/** One scenario, as the page saw it and as the extension recorded it. */
export interface Played {
  readonly scenario: PageScenario;
  readonly outcome: Outcome | undefined;
  readonly records: readonly LoggedRecord[];
}

/** The lab played in a browser: the page, the panel, the rows and where the exported log is. */
export interface Performance {
  readonly page: TestPage;
  readonly panel: TestPanel;
  readonly played: readonly Played[];
  readonly logFile: string;
}

/** Longest time that all scenarios take together, in milliseconds: one of them waits 60 s for the browser. */
const patience = 240_000;

/** Records that each scenario comes to. */
const socketsOf = ({ page }: PageScenario): number => page.sockets ?? 1;

/** The scenario's id in the path of a recorded URL. */
const scenarioOf = (url: string): string | undefined => /\/ws\/([\w-]+)/.exec(url)?.[1];

/**
 * Plays all scenarios with the real panel open, and reads what was recorded from the log that the panel's own button exports.
 * Rejects if a record is missing.
 */
export async function playLab(browser: BrowserUnderTest, lab: Lab): Promise<Performance> {
  const page = await browser.openPage(`${lab.origin}/`);
  const panel = await page.openPanel("WhyClosed");
  await page.waitFor("typeof window.lab?.runAll === 'function'");
  // A promise that lasts a minute is waited for in the page, and looked at from here.
  await page.evaluate("void window.lab.runAll().then((outcomes) => { window.labOutcomes = outcomes; })");
  const outcomes = await page.waitFor<Outcome[]>("window.labOutcomes", { timeout: patience, what: "all scenarios" });

  const expected = lab.scenarios.reduce((sum, scenario) => sum + socketsOf(scenario), 0);
  await panel.waitFor(`parseInt(document.querySelector(".counter")?.innerText) >= ${expected}`, {
    timeout: 20_000,
    what: `${expected} records in the panel`,
  });
  const logFile = await exportLog(browser, panel);
  const { records } = JSON.parse(await readFile(logFile, "utf8")) as { records: LoggedRecord[] };
  const played = lab.scenarios.map((scenario) => ({
    scenario,
    outcome: outcomes.find(({ id }) => id === scenario.id),
    records: records.filter(({ url }) => scenarioOf(url) === scenario.id),
  }));
  return { page, panel, played, logFile };
}

/** Presses the panel's export button and returns the path of the downloaded file. */
export async function exportLog(browser: BrowserUnderTest, panel: TestPanel): Promise<string> {
  const downloaded = browser.downloads.next();
  await panel.click('button[aria-label^="Export"]');
  return downloaded;
}

/** Finds the one record by words that only it has, and opens its explanation among all the others. */
export async function explainRecord(panel: TestPanel, words: string): Promise<void> {
  await panel.click('input[type="search"]');
  await panel.type(words);
  await panel.waitFor(`document.querySelectorAll("[data-record-id]").length === 1`, {
    what: `one row with "${words}"`,
  });
  await panel.click("[data-record-id]");
  await panel.waitFor(`document.querySelector("[data-cause]") !== null`, { what: "the explanation of the record" });
  await panel.click('input[type="search"]');
  await panel.press("Escape");
  await panel.waitFor(`document.querySelectorAll("[data-record-id]").length > 5`, { what: "all rows" });
}
