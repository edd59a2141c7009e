import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { playLab } from "../lab/play.ts";
import { type ScenarioGroup, scenarioGroups } from "../lab/scenario.ts";
import { startLab } from "../lab/start-lab.ts";
import { mismatches } from "../lab/table.ts";
import { launchBrowser } from "../support/browser-under-test.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import { ensureLabSoftware } from "../support/ensure-lab-software.ts";
import type { BrowserName } from "../support/find-browser.ts";
import { faultsOf, score } from "./judge.ts";
import { accuracyPage, type BrowserResult, terminalTable } from "./report.ts";

const usage = `Usage: npm run accuracy -- [--browser chromium|firefox] [--group ${scenarioGroups.join("|")}]

Plays every scenario of the lab, real servers included, in both browsers with the WhyClosed panel open, and counts how many first causes
are right. A whole run writes docs/accuracy.md. Run "npm run build" first.`;

const page = "docs/accuracy.md";
const folders: Readonly<Record<BrowserName, string>> = { chromium: "dist/chrome", firefox: "dist/firefox" };

interface Options {
  readonly browsers: readonly BrowserName[];
  readonly group: ScenarioGroup | null;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({ options: { browser: { type: "string" }, group: { type: "string" } } });
    const { browser, group } = values;
    if (browser !== undefined && browser !== "chromium" && browser !== "firefox")
      throw new Error(`There is no browser "${browser}" here.`);
    const known = scenarioGroups.find((name) => name === group) ?? null;
    if (group !== undefined && known === null) throw new Error(`The lab has no group "${group}".`);
    return { browsers: browser === undefined ? ["chromium", "firefox"] : [browser], group: known };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

async function measure(name: BrowserName, group: ScenarioGroup | null): Promise<BrowserResult> {
  const lab = await startLab({ software: true });
  try {
    const browser = await launchBrowser(name, { extension: folders[name], headless: true });
    try {
      console.log(`\nPlaying the lab in ${name} ${browser.version}; this takes two to three minutes…`);
      const { played, logFile } = await playLab(browser, lab, {
        choose: (scenario) => group === null || scenario.group === group,
        apart: true,
        until: (all) => faultsOf(score(all, name)).length === 0,
      });
      const folder = join("output", "accuracy");
      mkdirSync(folder, { recursive: true });
      copyFileSync(logFile, join(folder, `${name}.json`));
      for (const fault of mismatches(played, name)) console.error(fault);
      const product = name === "chromium" ? "Chromium" : "Firefox";
      return { browser: `${product} ${browser.version}`, score: score(played, name) };
    } finally {
      await browser.close();
    }
  } finally {
    await lab.close();
  }
}

function writePage(results: readonly BrowserResult[]): void {
  writeFileSync(page, accuracyPage(results, new Date()));
  const { status } = spawnSync(process.execPath, [resolve("node_modules/oxfmt/bin/oxfmt"), page], { stdio: "ignore" });
  if (status !== 0) throw new Error(`${page} could not be formatted.`);
  console.log(`\nWrote ${page}.`);
}

const { browsers, group } = readOptions();
const missing = browsers.map((name) => folders[name]).filter((folder) => !existsSync(join(folder, "manifest.json")));
if (missing.length > 0) {
  console.error(`There is no ${missing.join(" and no ")}. Run "npm run build" first.`);
  process.exit(2);
}
ensureBrowsers(browsers);
ensureLabSoftware();
const results: BrowserResult[] = [];
for (const name of browsers) {
  const result = await measure(name, group);
  results.push(result);
  console.log(terminalTable(result));
}
if (browsers.length === 2 && group === null) writePage(results);
process.exitCode = results.every(({ score }) => score.passed) ? 0 : 1;
