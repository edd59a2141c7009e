import { join } from "node:path";
import type { CDPSession } from "puppeteer-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sessionNames } from "../playground/sessions.ts";
import { type BrowserUnderTest, launchBrowser } from "../support/browser-under-test.ts";
import { ChromiumPage } from "../support/chromium-page.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";

/** Sessions without a record to list, or none on the page that is shown. */
const withoutRows = new Set(["empty"]);

describe("the playground", () => {
  let server: ViteDevServer;
  let browser: BrowserUnderTest;
  let origin: string;
  beforeAll(async () => {
    ensureBrowsers(["chromium"]);
    server = await createServer({
      configFile: join(import.meta.dirname, "../playground/vite.config.ts"),
      logLevel: "error",
      server: { host: "127.0.0.1", port: 0 },
    });
    await server.listen();
    origin = server.resolvedUrls?.local[0] ?? "";
    browser = await launchBrowser("chromium", { extension: "dist/chrome", headless: true });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page of the playground; `errors` grows with all that goes wrong in it. */
  async function open(path: string): Promise<{ readonly page: ChromiumPage; readonly errors: unknown[] }> {
    const page = await browser.openPage("about:blank");
    if (!(page instanceof ChromiumPage)) throw new Error("Only Chromium tells of a page's console.");
    const errors: unknown[] = [];
    await listenTo(await page.protocol(), errors);
    await page.goto(`${origin}${path}`);
    return { page, errors };
  }

  test.each(sessionNames)("shows the session %s without an error", async (session) => {
    const { page, errors } = await open(`panel.html?session=${session}`);
    const rows = `document.querySelector("[data-record-id], [data-fold]")`;
    const shown = withoutRows.has(session)
      ? `document.querySelector(".empty h2") && ${rows} === null`
      : `${rows} !== null`;
    await page.waitFor(shown, { what: `the session ${session}`, timeout: 60_000 });
    expect(errors).toEqual([]);
    const surface = `getComputedStyle(document.documentElement).getPropertyValue("--surface")`;
    expect(await page.evaluate(surface)).not.toBe("");
    await page.close();
  });

  test("the address chooses theme, language and view, and the live player adds ends", async () => {
    const { page, errors } = await open("panel.html?session=empty&theme=dark&language=ar&live=200");
    await page.waitFor(`document.querySelectorAll("[data-record-id], [data-fold]").length > 10`, { what: "live rows" });
    const { theme, lang, dir } = await page.evaluate<Record<string, string>>(
      `({ theme: document.documentElement.dataset.theme, lang: document.documentElement.lang, dir: document.documentElement.dir })`,
    );
    expect([theme, lang, dir]).toEqual(["dark", "ar", "rtl"]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test.each([
    ["read", "panel.html?session=oneLost&fail=read", []],
    ["storage", "panel.html?session=oneLost&fail=storage", []],
    ["export", "panel.html?session=oneLost&fail=export", ["[data-action=export]", ".sheet-export [type=submit]"]],
  ])("a failure of %s is told", async (_what, path, buttons) => {
    const { page } = await open(path);
    for (const button of buttons) {
      const found = `document.querySelector("[data-record-id], [data-fold]") && document.querySelector("${button}")`;
      await page.waitFor(`Boolean(${found})`, { what: button });
      await page.evaluate(`document.querySelector("${button}").click()`);
    }
    await page.waitFor(`document.querySelector('[role="alert"]') !== null`, { what: "the notice" });
    await page.close();
  });

  test("the bar changes the session and the width of the panel, and writes the address", async () => {
    const { page, errors } = await open("?session=empty");
    const inPanel = `document.querySelector("iframe").contentDocument`;
    await page.waitFor(`${inPanel}.querySelector(".empty h2") !== null`, { what: "the empty panel" });
    const choose = (name: string, value: string): Promise<unknown> =>
      page.evaluate(`(() => {
        const select = document.querySelector('select[name="${name}"]');
        select.value = "${value}";
        select.dispatchEvent(new Event("change", { bubbles: true }));
      })()`);
    await choose("session", "oneLost");
    await page.waitFor(`${inPanel}.querySelector('[data-code="1006"]') !== null`, { what: "the row" });
    await choose("width", "400");
    await page.waitFor(`document.querySelector("iframe").clientWidth === 400`, { what: "the width" });
    expect(page.url()).toContain("session=oneLost&width=400");
    expect(errors).toEqual([]);
    await page.close();
  });
});

async function listenTo(session: CDPSession, errors: unknown[]): Promise<void> {
  session.on("Runtime.exceptionThrown", ({ exceptionDetails }) => errors.push(exceptionDetails));
  session.on("Runtime.consoleAPICalled", ({ type, args }) => {
    if (type === "error" || type === "warning") errors.push(args);
  });
  session.on("Log.entryAdded", ({ entry }) => {
    // The browser asks for an icon by itself.
    if (entry.level === "error" && !entry.url?.endsWith("/favicon.ico")) errors.push(entry);
  });
  await session.send("Runtime.enable");
  await session.send("Log.enable");
}
