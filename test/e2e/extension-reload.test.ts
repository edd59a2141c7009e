import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LogEntry } from "../../src/log/log-store.ts";
import { type BrowserUnderTest, launchBrowser, type TestPage } from "../support/browser-under-test.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import type { BrowserName } from "../support/find-browser.ts";
import { waitUntil } from "../support/wait-until.ts";
import { type Lab, startLab } from "../lab/start-lab.ts";
import { browserNames, logEntries, waitForRows } from "./session.ts";

/** Stands before the relay, and tells the page how many of its timers have not come yet. */
const countTimers = `{
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const waiting = new Set();
  const tell = () => document.documentElement?.setAttribute("data-waiting", waiting.size);
  globalThis.setTimeout = (callback, ...rest) => {
    const id = set(() => { waiting.delete(id); tell(); callback(); }, ...rest);
    waiting.add(id);
    tell();
    return id;
  };
  globalThis.clearTimeout = (id) => { waiting.delete(id); tell(); clear(id); };
}
`;

/** The built extension in a folder of its own, where it can become a newer version. */
function copyExtension(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), "whyclosed-copy-"));
  cpSync(name === "chromium" ? "dist/chrome" : "dist/firefox", folder, { recursive: true });
  const relay = join(folder, "src/content/relay.iife.js");
  writeFileSync(relay, countTimers + readFileSync(relay, "utf8"));
  return folder;
}

/** What a page does with its sockets, and the errors that it hears of. */
const pageScript = (wsOrigin: string): string => `(() => {
  window.heard = [];
  addEventListener("error", ({ message }) => heard.push(message));
  addEventListener("unhandledrejection", ({ reason }) => heard.push(String(reason)));
  window.open = (mark) => new Promise((resolve, reject) => {
    const socket = new WebSocket("${wsOrigin}/ws/echo?" + mark);
    socket.onopen = () => resolve(socket);
    socket.onerror = () => reject(new Error(mark));
  });
  window.echo = (socket, text) => new Promise((resolve) => {
    socket.onmessage = ({ data }) => resolve(data);
    socket.send(text);
  });
  window.end = (socket) => new Promise((resolve) => {
    socket.onclose = ({ code, wasClean }) => resolve(code + (wasClean ? "" : " unclean"));
    socket.close(1000, "done");
  });
  window.live = async (mark) => { const socket = await open(mark); return [await echo(socket, mark), await end(socket)]; };
})()`;

/** Chromium closes DevTools when an extension that is in them ends, and injects nothing into pages that are open; Firefox does neither. */
describe.each(browserNames)("the extension comes and goes in %s", (name) => {
  let folder: string;
  let lab: Lab;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    ensureBrowsers([name]);
    folder = copyExtension(name);
    lab = await startLab();
    browser = await launchBrowser(name, { extension: folder });
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const openPage = async (mark: string): Promise<TestPage> => {
    const page = await browser.openPage(`${lab.origin}/blank?${mark}`);
    await page.evaluate(pageScript(lab.wsOrigin));
    return page;
  };
  const recordsOf = async (mark: string): Promise<LogEntry[]> =>
    (await browser.background.evaluate<LogEntry[]>(logEntries)).filter(
      (entry) => entry.kind === "record" && entry.record.url.endsWith(`?${mark}`),
    );
  const waitForRecord = async (mark: string): Promise<void> => {
    await waitUntil(async () => (await recordsOf(mark)).length > 0, { what: `the record of ${mark}` });
  };

  const raiseVersion = (): string => {
    const path = join(folder, "manifest.json");
    const manifest = JSON.parse(readFileSync(path, "utf8")) as { version: string };
    manifest.version += ".1";
    writeFileSync(path, JSON.stringify(manifest));
    return manifest.version;
  };
  /** What happens to the extension, and whether it runs afterwards. */
  const happenings: readonly (readonly [string, boolean, () => Promise<void>])[] = [
    ["reloaded", true, () => browser.installation.reload()],
    [
      "updated",
      true,
      async () => {
        const version = raiseVersion();
        await browser.installation.update();
        expect(await browser.background.evaluate("chrome.runtime.getManifest().version")).toBe(version);
      },
    ],
    ["disabled", false, () => browser.installation.disable()],
    ["enabled", true, () => browser.installation.enable()],
    ["uninstalled", false, () => browser.installation.uninstall()],
  ];

  test.each(happenings)("%s under open pages", async (what, runs, happen) => {
    const isThere = what !== "enabled";
    const page = await openPage(`old-${what}`);
    const stopConsole = await page.watchConsole();
    await page.evaluate(`(async () => {
      window.kept = await open("kept-${what}");
      window.frame = document.body.appendChild(document.createElement("iframe"));
      const { WebSocket } = frame.contentWindow;
      await new Promise((resolve) => { new WebSocket("${lab.wsOrigin}/ws/echo?framed-${what}").onopen = resolve; });
    })()`);
    expect(await page.evaluate(`echo(kept, "before")`)).toBe("before");
    expect(await page.evaluate(`live("early-${what}")`)).toEqual([`early-${what}`, "1000"]);
    if (isThere) {
      await waitForRecord(`early-${what}`);
      const panel = await page.openPanel("WhyClosed");
      await waitForRows(panel, 1);
    }

    // While ends are on their way.
    const during = page.evaluate(
      `Promise.all(Array.from({ length: 20 }, (_, index) => live("during-${what}-" + index)))`,
    );
    await happen();
    expect(await during).toHaveLength(20);

    // Sockets go on as if nothing had been, those of before as well.
    expect(await page.evaluate(`echo(kept, "after")`)).toBe("after");
    expect(await page.evaluate(`live("late-${what}")`)).toEqual([`late-${what}`, "1000"]);
    expect(await page.evaluate(`end(kept)`)).toBe("1000");
    await page.evaluate("frame.remove()");
    // A relay that nobody answers any more tries no longer.
    await page.waitFor(`Number(document.documentElement.dataset.waiting ?? 0) === 0`, {
      what: "the end of the timers",
    });
    expect(await page.evaluate("heard")).toEqual([]);

    // DevTools say nothing that is no longer so.
    await waitUntil(
      async () => (await page.panelTitles()).join() === (runs && isThere && name === "firefox" ? "WhyClosed" : ""),
      { what: "the panels of DevTools" },
    );
    if (runs) {
      const panel = await page.openPanel("WhyClosed");
      if (name === "chromium") {
        // The log went with the extension, and the page has nobody who would tell of it.
        await panel.waitFor(`document.querySelector('[data-empty="empty-unseen"]') !== null`, { what: "the notice" });
      } else {
        await waitForRecord(`late-${what}`);
      }
      await page.reload();
      await page.evaluate(pageScript(lab.wsOrigin));
      expect(await page.evaluate(`live("again-${what}")`)).toEqual([`again-${what}`, "1000"]);
      await waitForRows(panel, 1);
      await waitForRecord(`again-${what}`);
      expect(await recordsOf(`again-${what}`)).toHaveLength(1);
      await panel.close();

      const fresh = await openPage(`new-${what}`);
      expect(await fresh.evaluate(`live("new-${what}")`)).toEqual([`new-${what}`, "1000"]);
      await waitForRecord(`new-${what}`);
      expect(await recordsOf(`new-${what}`)).toHaveLength(1);
      await fresh.close();
    } else {
      // Into the back/forward cache and out of it, and away.
      await page.goto(`${lab.origin}/blank?away-${what}`);
      await page.back();
      await page.reload();
    }
    expect(await stopConsole()).toEqual([]);
    await page.close();
  });
});
