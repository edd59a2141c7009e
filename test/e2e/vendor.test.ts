import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestPage, TestPanel } from "../support/browser-under-test.ts";
import { addRecord, browserNames, openRecord, type Session, startSession, waitForRows } from "./session.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

describe.each(browserNames)("codes of vendors in %s", (name) => {
  let session: Session;
  let page: TestPage;
  let panel: TestPanel;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.browser.openPage(`${session.lab.origin}/blank.html`);
    panel = await page.openPanel("WhyClosed");
  }, 120_000);
  afterAll(async () => {
    await session?.end();
  });

  const meaningOf = async (row: string): Promise<string> => {
    await openRecord(panel, row);
    return panel.evaluate<string>(`document.querySelector(".meaning").innerText`);
  };

  test("the same number is read in the scheme of the socket's vendor, and by its range without one", async () => {
    await page.evaluate(`new Promise((resolve) => {
      new WebSocket("${session.lab.wsOrigin}/ws/close-4000").onclose = resolve;
    })`);
    await waitForRows(panel, 1);
    await addRecord(session, panel, { url: "wss://gateway.discord.gg/?v=10&encoding=json" });
    const [unknown, ofDiscord] = await waitForRows(panel, 2);
    expect(unknown?.words).toContain("Application");
    expect(ofDiscord?.words).toContain("Unknown error");

    const range = await meaningOf(`[data-record-id="${unknown?.id}"]`);
    expect(range).toContain("What 4000 means\n");
    expect(range).not.toContain("Discord");

    const vendor = await meaningOf('[data-record-id="added"]');
    expect(vendor).toContain("What 4000 means in the scheme of Discord Gateway");
    expect(vendor).toContain("because the host is gateway.discord.gg and the query has v, encoding.");
    expect(vendor).toContain("Unknown error · Discord Gateway");
  });

  test("no accessibility violation", async () => {
    await panel.evaluate(await readFile(axePath, "utf8"));
    const violations = await panel.evaluate<unknown[]>(
      `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
    );
    expect(violations).toEqual([]);
  });
});
