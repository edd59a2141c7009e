import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { transformWithOxc } from "vite";
import type { NewLogEntry } from "../../src/log/log-store.ts";
import type { SearchAction } from "../../src/platform/search-channel.ts";
import { waitUntil } from "../support/wait-until.ts";
import { browserNames, logEntries, type Session, startSession, waitForRows } from "./session.ts";

const devtoolsPanels = "src/platform/devtools-panels.ts";

/** The module as an expression, so that it can be tried in the panel's own page: an object of what it exports. */
async function moduleExpression(file: string): Promise<string> {
  const { code } = await transformWithOxc(await readFile(file, "utf8"), file);
  const names = [...code.matchAll(/^export (?:async )?(?:function|const) (\w+)/gmu)].map(([, name]) => name);
  return `(() => { ${code.replaceAll(/^export /gmu, "")}; return { ${names.join(", ")} }; })()`;
}

describe.each(browserNames)("among the browser's own tools, in %s", (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, { notifications: false });
  });
  afterAll(async () => {
    await session?.end();
  });

  /** Waits until the log holds this many notices of the network for the tab that was at this URL, and returns those. */
  function connectivityOf(url: string, count: number): Promise<(NewLogEntry & { kind: "connectivity" })[]> {
    return session.browser.background.waitFor(
      `${logEntries}.then((entries) => {
        const tab = entries.find((entry) => entry.url === ${JSON.stringify(url)})?.tabId;
        const found = entries.filter(({ kind, tabId }) => kind === "connectivity" && tabId === tab);
        return found.length >= ${count} && found;
      })`,
      { what: `${count} notices of the network` },
    );
  }

  test("the log says when the network was gone, and not when a page only says so", async () => {
    const url = `${session.lab.origin}/blank?offline`;
    const page = await session.browser.openPage(url);
    const before = Date.now();
    await page.setOffline(true);
    await page.waitFor("!navigator.onLine", { what: "the page to be offline" });
    await connectivityOf(url, 1);
    const refused = `${session.lab.refusedOrigin}/${name}`;
    await page.evaluate(`void new WebSocket("${refused}")`);
    const ends = `${logEntries}.then((entries) => entries.filter(({ record }) => record?.url === "${refused}"))`;
    const [end] = await session.browser.background.waitFor<(NewLogEntry & { kind: "record" })[]>(
      `${ends}.then((ends) => ends.length > 0 && ends)`,
      { what: "the end of a socket that was made offline" },
    );
    expect(end?.record.pageState.online).toBe(false);
    await page.evaluate(`dispatchEvent(new Event("online"))`);
    await page.setOffline(false);
    await page.waitFor("navigator.onLine", { what: "the page to be online" });
    await page.evaluate(`dispatchEvent(new Event("offline"))`);
    const found = await connectivityOf(url, 2);
    expect(found.map(({ online }) => online)).toEqual([false, true]);
    const [lost, back] = found.map(({ at }) => at);
    expect(lost).toBeGreaterThanOrEqual(before);
    expect(back).toBeGreaterThanOrEqual(lost ?? Infinity);
    expect(back).toBeLessThanOrEqual(Date.now());
    await page.close();
  });

  test("the panel lives on while another panel is shown, and takes in what happens meanwhile", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/storm?endpoint=close-1011`);
    const panel = await page.openPanel("WhyClosed");
    const own = await panel.shownTool();
    await panel.click('input[type="search"]');
    await panel.type("close-1011");
    await panel.evaluate("void (window.sameDocument = true)");
    await panel.hide();
    expect(await panel.shownTool()).not.toBe(own);
    expect(await page.evaluate("window.storm(3)")).toEqual([1011, 1011, 1011]);
    await panel.show();
    expect(await panel.shownTool()).toBe(own);
    await waitForRows(panel, 3);
    expect(await panel.evaluate("window.sameDocument")).toBe(true);
    expect(await panel.evaluate(`document.querySelector('input[type="search"]').value`)).toBe("close-1011");
    await page.close();
  });

  // Firefox has no such box.
  if (name === "chromium")
    test("what is searched in the search box of DevTools reaches the panel", async () => {
      const page = await session.browser.openPage(`${session.lab.origin}/blank`);
      const panel = await page.openPanel("WhyClosed");
      await panel.evaluate(`void (() => {
        window.searched = [];
        const channel = new BroadcastChannel("whyclosed-search " + chrome.devtools.inspectedWindow.tabId);
        channel.onmessage = ({ data }) => window.searched.push(data);
      })()`);
      const last = (action: SearchAction): Promise<unknown> =>
        panel.waitFor(`JSON.stringify(window.searched.at(-1)) === ${JSON.stringify(JSON.stringify(action))}`, {
          what: `the search to be told: ${JSON.stringify(action)}`,
        });
      const box = await panel.openSearchBox();
      await box.type("1006");
      await last({ kind: "search", query: "1006" });
      await box.press("Enter");
      await last({ kind: "next" });
      await box.press("Shift+Enter");
      await last({ kind: "previous" });
      await box.press("Escape");
      await last({ kind: "cancel" });
      await page.close();
    });

  test("a line of a stack is shown in Sources, and a URL in Network, where they take requests", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/storm?endpoint=close-1008`);
    const panel = await page.openPanel("WhyClosed");
    const own = await panel.shownTool();
    await page.evaluate("window.storm(1)");
    await waitForRows(panel, 1);
    const record = await session.browser.background.waitFor<{ url: string; initiatorStack: string }>(
      `${logEntries}.then((all) => all.find((entry) => entry.record?.url.includes("close-1008"))?.record)`,
      { what: "the record" },
    );
    const [, file, line, column] = /(http[^()\s]*):(\d+):(\d+)/u.exec(record.initiatorStack) ?? [];
    const tools = await moduleExpression(devtoolsPanels);
    const ask = (call: string): Promise<unknown> => panel.evaluate(`${tools}.${call}`);
    const place = `openResource(${JSON.stringify(file)}, ${line}, ${column})`;
    const reveal = `revealInNetwork(${JSON.stringify(record.url)})`;
    const able = name === "chromium";
    expect([await ask("canOpenResource"), await ask("canRevealInNetwork")]).toEqual([able, able]);

    expect(await ask(`openResource("https://nowhere.example/none.js", 1, 1)`)).toBe(false);
    expect(await ask(`revealInNetwork("wss://nowhere.example/none")`)).toBe(false);
    expect(await panel.shownTool()).toBe(own);

    expect(await ask(place)).toBe(able);
    await waitUntil(async () => (await panel.shownTool()) === (able ? "sources" : own), { what: "Sources" });
    await panel.show();
    expect(await ask(reveal)).toBe(able);
    await waitUntil(async () => (await panel.shownTool()) === (able ? "network" : own), { what: "Network" });
    await page.close();
  });
});
