import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type BrowserUnderTest, launchBrowser } from "../support/browser-under-test.ts";
import type { BrowserName } from "../support/find-browser.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import { explainRecord, playLab } from "./play.ts";
import { labTable, mismatches } from "./table.ts";
import { type Lab, startLab } from "./start-lab.ts";

const usage = `Usage: npm start -- [--browser chromium|firefox] [--headless]

Builds the extension, starts the lab and opens it in the browser with DevTools on the WhyClosed panel.
Without a display, or with --headless, it plays every scenario, prints what was found, and saves a screenshot and the exported log.`;

function readOptions(): { browser: BrowserName; headless: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: "string", default: "chromium" },
        headless: { type: "boolean", default: !hasDisplay() },
      },
    });
    const { browser, headless } = values;
    if (browser !== "chromium" && browser !== "firefox") throw new Error(`There is no browser "${browser}" here.`);
    return { browser, headless };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

function build(target: "chrome" | "firefox"): string {
  console.log(`Building the extension for ${target}…`);
  const vite = resolve("node_modules/vite/bin/vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build", "--mode", target, "--logLevel", "warn"], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The extension could not be built; the lines above say why.");
  return resolve("dist", target);
}

/** Plays everything, prints it, and says where the results are. Returns the number of rows that are not as they should be. */
async function perform(browser: BrowserUnderTest, lab: Lab): Promise<number> {
  console.log(
    `Playing ${lab.scenarios.length} scenarios in ${browser.name} ${browser.version}; the slowest takes about a minute…`,
  );
  const { panel, played, logFile } = await playLab(browser, lab);
  console.log(labTable(played));
  const folder = join("output", "lab", browser.name);
  mkdirSync(folder, { recursive: true });
  const screenshot = join(folder, "panel.png");
  const log = join(folder, "session-log.json");
  await panel.setSize(1100, 640);
  await explainRecord(panel, "/ws/reset");
  await panel.screenshot(screenshot);
  copyFileSync(logFile, log);
  const faults = mismatches(played, browser.name);
  for (const fault of faults) console.error(fault);
  console.log(`Screenshot of the panel: ${screenshot}\nExported log: ${log}`);
  return faults.length;
}

/** Shows the lab with DevTools open, until the browser is closed or Ctrl+C is pressed. */
async function show(browser: BrowserUnderTest, lab: Lab): Promise<void> {
  const page = await browser.openPage(`${lab.origin}/`);
  await page.openPanel("WhyClosed");
  console.log(
    `The lab is at ${lab.origin}/ and DevTools shows the WhyClosed panel. Press a button on the page. Ctrl+C ends it.`,
  );
  await Promise.race([browser.closed, new Promise((resolved) => process.once("SIGINT", resolved))]);
}

const options = readOptions();
ensureBrowsers([options.browser]);
const extension = build(options.browser === "chromium" ? "chrome" : "firefox");
const lab = await startLab();
try {
  const browser = await launchBrowser(options.browser, { extension, headless: options.headless });
  try {
    if (options.headless) process.exitCode = (await perform(browser, lab)) > 0 ? 1 : 0;
    else await show(browser, lab);
  } finally {
    await browser.close();
  }
} finally {
  await lab.close();
}
