import { spawnSync } from "node:child_process";
import { type BrowserName, findBrowser, installedBrowser } from "./find-browser.ts";

const debianPackages: Record<BrowserName, string> = { chromium: "chromium", firefox: "firefox-esr" };

function canUseApt(): boolean {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

function runApt(...words: string[]): void {
  const { status } = spawnSync("apt-get", words, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) throw new Error(`"apt-get ${words.join(" ")}" failed with status ${status}.`);
}

/**
 * Makes sure that the browsers are there. Where one is missing it is installed with apt-get, if this process is root on
 * such a system; anywhere else an Error says what to do. A missing browser is never passed over.
 */
export function ensureBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => installedBrowser(name) === undefined);
  if (missing.length > 0 && canUseApt()) {
    const packages = missing.map((name) => debianPackages[name]);
    console.log(`Installing ${packages.join(" and ")} with apt-get, since the tests need them.`);
    runApt("update", "-q");
    runApt("install", "-y", "-q", "--no-install-recommends", ...packages);
  }
  for (const name of names) findBrowser(name);
}
