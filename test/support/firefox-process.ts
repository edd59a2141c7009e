import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Workspace } from "./process-guard.ts";
import { withTimeout } from "./wait-until.ts";

type Preference = boolean | number | string;

const preferences: Record<string, Preference> = {
  // Content scripts run on every page without being asked for.
  "extensions.originControls.grantByDefault": true,
  // What an extension asks for at a click is granted: nobody is there to answer.
  "extensions.webextOptionalPermissionPrompts": false,
  // Without a desktop the system's notifications end at once; Firefox's own stay, also without a screen.
  "alerts.useSystemBackend": false,
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.download.alwaysOpenPanel": false,
  "browser.download.folderList": 2,
  "browser.download.useDownloadDir": true,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "intl.accept_languages": "en-US,en",
  "intl.locale.requested": "en-US",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.proxy.type": 0,
  "services.settings.server": "data:,",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

function userFile(downloads: string): string {
  const all = { ...preferences, "browser.download.dir": downloads };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}

/** A running Firefox and the address of its WebDriver BiDi server. */
export interface FirefoxProcess {
  readonly pid: number;
  readonly address: string;
  readonly exited: Promise<void>;
}

/** Starts Firefox. Throws, with what Firefox printed, when it ends or is silent for 60 s. */
export async function startFirefox(program: string, workspace: Workspace, headless: boolean): Promise<FirefoxProcess> {
  await writeFile(join(workspace.profile, "user.js"), userFile(workspace.downloads));
  const words = ["--no-remote", "--profile", workspace.profile, "--remote-debugging-port", "0"];
  const child = spawn(program, [...words, "--remote-allow-system-access", ...(headless ? ["--headless"] : [])], {
    stdio: ["ignore", "ignore", "pipe"],
    detached: process.platform !== "win32",
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" },
  });
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const address = await withTimeout(announcedAddress(child, program), 60_000, "answer from Firefox").catch(
    (error: unknown) => {
      child.kill("SIGKILL");
      throw error;
    },
  );
  if (child.pid === undefined) throw new Error("Firefox started without a process id.");
  return { pid: child.pid, address, exited };
}

function announcedAddress(child: ChildProcess, program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stderr?.on("data", (data: Buffer) => {
      if (printed.length < 100_000) printed += data.toString("utf8");
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`${program} ended with ${code ?? "a signal"}: ${printed.slice(-2000)}`)),
    );
  });
}
