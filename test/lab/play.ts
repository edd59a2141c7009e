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
  /** In the order of their ends. */
  readonly records: readonly LoggedRecord[];
  /** The record that the expected cause speaks of. */
  readonly judged: LoggedRecord | undefined;
}

/** The lab played in a browser: the page, the panel, the rows and where the exported log is. */
export interface Performance {
  readonly page: TestPage;
  readonly panel: TestPanel;
  readonly played: readonly Played[];
  readonly logFile: string;
}

/** What to play, and until when. */
export interface PlayOptions {
  /** Whether a scenario is played. Default: all that this browser can play. */
  readonly choose?: (scenario: PageScenario) => boolean;
  /**
   * The browser's own evidence may come after the record. The log is exported again until this holds, for at most 15 s; what it says
   * then counts.
   */
  readonly until?: (played: readonly Played[]) => boolean;
  /** Leaves time between ends that look like one event when they come together. Default: false. */
  readonly apart?: boolean;
}

/** Longest time that all scenarios take together, in milliseconds: one of them waits 60 s for the browser. */
const patience = 400_000;
/** Longest time that evidence of a handshake may come after its record, in milliseconds. */
const lateEvidence = 15_000;

/** The scenario's id in the path of a recorded URL. */
const scenarioOf = (url: string): string | undefined => /\/ws\/([\w-]+)/.exec(url)?.[1];

/**
 * Plays scenarios with the real panel open, and reads what was recorded from the log that the panel's own button exports. Rejects
 * if a record is missing.
 */
export async function playLab(browser: BrowserUnderTest, lab: Lab, options: PlayOptions = {}): Promise<Performance> {
  const { choose = () => true, until = () => true, apart = false } = options;
  const chosen = lab.scenarios
    .filter(({ only }) => only === undefined || only === browser.name)
    .filter((scenario) => choose(scenario));
  const page = await browser.openPage(`${lab.origin}/`);
  const panel = await page.openPanel("WhyClosed");
  await page.waitFor("typeof window.lab?.runAll === 'function'");
  // A promise that lasts a minute is waited for in the page, and looked at from here.
  const ids = JSON.stringify(chosen.map(({ id }) => id));
  await page.evaluate(
    `void window.lab.runAll(${ids}, ${apart}).then((outcomes) => { window.labOutcomes = outcomes; })`,
  );
  const outcomes = await page.waitFor<Outcome[]>("window.labOutcomes", { timeout: patience, what: "all scenarios" });

  // What lives in a worker is recorded by DevTools alone, and later.
  const hooked = outcomes.filter(({ id }) => !chosen.some((one) => one.id === id && one.page.place === "worker"));
  const expected = hooked.reduce((sum, { sockets }) => sum + sockets, 0);
  await panel.waitFor(`parseInt(document.querySelector(".counter")?.innerText) >= ${expected}`, {
    timeout: 20_000,
    what: `${expected} records in the panel`,
  });
  let logFile = "";
  let played: readonly Played[] = [];
  const deadline = Date.now() + lateEvidence;
  do {
    logFile = await exportLog(browser, panel);
    const { records } = JSON.parse(await readFile(logFile, "utf8")) as { records: LoggedRecord[] };
    played = chosen.map((scenario) => playedAs(scenario, outcomes, records));
  } while (!until(played) && Date.now() < deadline);
  return { page, panel, played, logFile };
}

function playedAs(scenario: PageScenario, outcomes: readonly Outcome[], all: readonly LoggedRecord[]): Played {
  const records = all.filter(({ url }) => scenarioOf(url) === scenario.id);
  const { twin, untilRefused } = scenario.page;
  const judged = twin === true || untilRefused !== undefined ? records[0] : records.at(-1);
  return { scenario, outcome: outcomes.find(({ id }) => id === scenario.id), records, judged };
}

/** Exports through the panel's dialogue, as it stands, and returns the path of the downloaded file. */
export async function exportLog(browser: BrowserUnderTest, panel: TestPanel): Promise<string> {
  const downloaded = browser.downloads.next();
  await panel.click('[data-action="export"]');
  await panel.waitFor(`document.querySelector(".sheet-export[open]") !== null`, { what: "the export dialogue" });
  await panel.click('.sheet-export [type="submit"]');
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
