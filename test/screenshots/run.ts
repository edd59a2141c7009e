import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Language, languages } from "../../src/text/languages.ts";
import { startLab } from "../lab/start-lab.ts";
import { type BrowserUnderTest, launchBrowser, type TestPanel } from "../support/browser-under-test.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import { openComparison } from "../support/open-comparison.ts";
import { photographSessions } from "./sessions.ts";

/**
 * `npm run screenshots`: every view in every language, from the real panel in Chromium, to be looked at. A language as an argument: that one alone. `--docs` also brings the
 * pictures in docs/screenshots up to date. `--sessions`: the scripted sessions alone. `--pseudo`: the pseudo-language of `PSEUDO=1 npm run build:chrome` instead, in which what is not
 * translated has no brackets, and what is cut off lacks the last one.
 */
const folder = process.argv.includes("--pseudo") ? "output/screenshots/pseudo" : "output/screenshots";
/** The comparisons that are drawn, and kept in docs/, by language. */
const compared: Readonly<Record<Language, readonly (readonly [first: string, second: string])[]>> = {
  ar: [
    ["1001", "1002"],
    ["1001", "1003"],
  ],
  en: [["1005", "1006"]],
  fr: [["1000", "1003"]],
  id: [["1001", "1007"]],
  ru: [["1001", "1010"]],
};
/** Ends that show long and short texts, each kind once. */
const scenarios = ["close-1000", "close-1008", "close-4401", "close-1009", "status-403", "connection-refused", "fin"];

async function photograph(browser: BrowserUnderTest, panel: TestPanel, language: Language): Promise<void> {
  const path = (name: string): string => join(folder, language, `${name}.png`);
  mkdirSync(join(folder, language), { recursive: true });
  await browser.background.evaluate(`chrome.storage.local.set({ language: ${JSON.stringify(language)} })`);
  await panel.waitFor(`document.documentElement.lang === ${JSON.stringify(language)}`, {
    what: `the panel in ${language}`,
  });
  await panel.setSize(1100, 820);
  await panel.click('[data-view="sockets"]');
  for (const code of ["1008", "1006", "1009"]) {
    await panel.click(`[data-code="${code}"]`);
    await panel.waitFor(`document.querySelector("[data-cause]") !== null`);
    await panel.screenshot(path(`sockets-${code}`));
  }
  await panel.setSize(400, 820);
  await panel.screenshot(path("sockets-narrow"));
  for (const [first, second] of compared[language]) {
    await panel.setSize(1100, 820);
    await panel.click('[data-view="codes"]');
    await openComparison(panel, first, second);
    await panel.screenshot(path(`compare-${first}-${second}`));
    if (process.argv.includes("--docs"))
      copyFileSync(path(`compare-${first}-${second}`), `docs/screenshots/compare-${language}-${first}-${second}.png`);
    await panel.setSize(400, 820);
    await panel.screenshot(path("compare-narrow"));
  }
  await panel.setSize(1100, 820);
  await panel.click(`[data-comparison] .link-button`);
  await panel.screenshot(path("code"));
  await panel.setTheme("dark");
  await panel.screenshot(path("code-dark"));
  await panel.setTheme("light");
  const popup = await browser.extensionPage("src/popup/popup.html");
  await popup.waitFor(`document.documentElement.lang === ${JSON.stringify(language)}`);
  await popup.screenshot(path("popup"));
  await popup.close();
}

const isPseudo = process.argv.includes("--pseudo");
ensureBrowsers(["chromium"]);
const lab = await startLab();
const browser = await launchBrowser("chromium", {
  extension: isPseudo ? "dist/pseudo" : "dist/chrome",
  headless: true,
});
const asked = languages.find((language) => process.argv.includes(language));

async function photographLanguages(): Promise<void> {
  const page = await browser.openPage(`${lab.origin}/`);
  const panel = await page.openPanel("WhyClosed");
  await page.waitFor("typeof window.lab?.run === 'function'");
  for (const id of scenarios) await page.evaluate(`window.lab.run(${JSON.stringify(id)})`);
  await panel.waitFor(`document.querySelectorAll("[data-record-id]").length >= ${scenarios.length}`);
  const chosen: readonly Language[] = isPseudo ? ["en"] : asked ? [asked] : languages;
  for (const language of chosen) await photograph(browser, panel, language);
  console.log(`Screenshots of every view in ${chosen.join(", ")}: ${folder}`);
}

try {
  if (!process.argv.includes("--sessions")) await photographLanguages();
  if (!isPseudo && !asked) {
    const docs = process.argv.includes("--docs") ? "docs/screenshots" : null;
    await photographSessions(browser, `${lab.origin}/blank`, `${folder}/sessions`, docs);
    console.log(`Screenshots of scripted sessions: ${folder}/sessions`);
  }
} finally {
  await browser.close();
  await lab.close();
}
