import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The browsers that tests and `npm start` drive. */
export type BrowserName = "chromium" | "firefox";

interface Places {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly mac: readonly string[];
  readonly windows: readonly string[];
}

const places: Record<BrowserName, Places> = {
  chromium: {
    variable: "CHROMIUM_PATH",
    commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    mac: ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"],
    windows: ["Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe"],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox"],
    mac: ["Firefox.app/Contents/MacOS/firefox", "Firefox Developer Edition.app/Contents/MacOS/firefox"],
    windows: ["Mozilla Firefox\\firefox.exe"],
  },
};

function candidates({ commands, mac, windows }: Places): string[] {
  const { PATH, HOME, LOCALAPPDATA, PROGRAMFILES } = process.env;
  if (process.platform === "darwin") {
    const folders = ["/Applications", join(HOME ?? "", "Applications")];
    return folders.flatMap((folder) => mac.map((app) => join(folder, app)));
  }
  if (process.platform === "win32") {
    const folders = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => windows.map((program) => join(folder, program)));
  }
  const folders = (PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * The path of an installed browser, or undefined when there is none: the environment variable first, then the usual places.
 * Throws when the variable names a file that does not exist, so that a typing error never selects another browser.
 */
export function installedBrowser(name: BrowserName): string | undefined {
  const { variable } = places[name];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable} is ${chosen}, but there is no such file.`);
  }
  return candidates(places[name]).find((path) => existsSync(path));
}

/** What to do when a browser is missing, as one sentence. */
export function howToInstall(name: BrowserName): string {
  const { variable, commands } = places[name];
  const product = name === "chromium" ? "Chromium or Google Chrome" : "Firefox";
  return `Install ${product} so that ${commands.join(" or ")} can be found, or set ${variable} to the path of its program.`;
}

/** The path of an installed browser. Throws an Error that says what to do when there is none. */
export function findBrowser(name: BrowserName): string {
  const path = installedBrowser(name);
  if (path === undefined) throw new Error(`No ${name} was found on this machine. ${howToInstall(name)}`);
  return path;
}
