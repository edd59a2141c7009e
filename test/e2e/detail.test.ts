import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestPanel } from "../support/browser-under-test.ts";
import { browserNames, type Session, startSession } from "./session.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const focused = "document.activeElement";

describe.each(browserNames)("the detail in %s", (name) => {
  let session: Session;
  let panel: TestPanel;
  beforeAll(async () => {
    session = await startSession(name, { notifications: false });
    const page = await session.browser.openPage(`${session.lab.origin}/blank.html`);
    panel = await page.openPanel("WhyClosed");
    const open = (path: string): Promise<unknown> =>
      page.evaluate(
        `new Promise((resolve) => { new WebSocket("${session.lab.wsOrigin}/ws/${path}").onclose = resolve; })`,
      );
    await open("close-1000?token=planted-secret-1");
    await open("close-1011?token=planted-secret-2");
    await panel.waitFor(`document.querySelector('[data-code="1011"]') !== null`, { what: "the rows" });
    await panel.click('[data-code="1000"]');
    await read("1000");
  }, 120_000);
  afterAll(async () => {
    await session?.end();
  });

  /** Waits until the detail of a code is there. */
  const read = (code: string): Promise<unknown> =>
    panel.waitFor(`document.querySelector('.detail[aria-busy="false"] h2')?.innerText.includes("${code}")`, {
      what: `the detail of ${code}`,
    });
  const waitForFocus = (condition: string): Promise<unknown> =>
    panel.waitFor(`${focused}.matches(${JSON.stringify(condition)})`, { what: `the focus on ${condition}` });

  test("goes to the next and the previous record by keys, and keeps the focus", async () => {
    await panel.press("Enter");
    await waitForFocus(".detail");
    await panel.press("j");
    await read("1011");
    await waitForFocus(".detail");
    await panel.press("k");
    await read("1000");
    await panel.press("Alt+ArrowDown");
    await read("1011");
    await waitForFocus(".detail");
  });

  test("shows the frames of the stack in this browser's form", async () => {
    const places = await panel.evaluate<string[]>(
      `[...document.querySelectorAll(".stacks .frame")].map((frame) => frame.innerText)`,
    );
    expect(places.length).toBeGreaterThan(0);
    // Every line was understood.
    expect(await panel.evaluate(`document.querySelectorAll(".stacks .frame[data-origin]").length`)).toBe(places.length);
  });

  test("copies by its menu, all by keyboard", async () => {
    await panel.evaluate(`document.querySelector('.detail-actions [aria-label="Copy"]').focus()`);
    await panel.press("Enter");
    await waitForFocus('[role="menuitem"][data-item="markdown"]');
    await panel.press("ArrowDown");
    await waitForFocus('[data-item="json"]');
    await panel.press("Escape");
    await waitForFocus('[aria-label="Copy"]');
    await panel.press("ArrowDown");
    await waitForFocus('[data-item="markdown"]');
    await panel.press("Enter");
    await panel.waitFor(`document.querySelector('.detail-actions [aria-label="Copied"]') !== null`, {
      what: "the confirmation",
    });
  });

  test("shows the record as JSON, without its secrets", async () => {
    await panel.click(".raw > summary");
    const json = await panel.waitFor<string>(`document.querySelector(".raw pre")?.textContent`, { what: "the JSON" });
    expect(JSON.parse(json)).toMatchObject({ code: 1011, closeCode: { name: "Internal Error" } });
    expect(json).toContain("token=redacted-");
    expect(json).not.toContain("planted-secret");
  });

  test("compares with the record that is marked, and goes back", async () => {
    await panel.click('[data-code="1000"]');
    await read("1000");
    await panel.press("c");
    await panel.click('[data-code="1011"]');
    await panel.waitFor(`document.querySelector('tr[data-fact="field-code"]') !== null`, { what: "the comparison" });
    const codes = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('tr[data-fact="field-code"] td')].map((cell) => cell.innerText)`,
    );
    expect(codes).toEqual(["1011 Internal Error", "1000 Normal Closure"]);
    await panel.evaluate(`document.querySelector(".record-comparison").focus()`);
    await panel.press("Escape");
    await read("1011");
    await waitForFocus(".detail");
  });

  test.each(["light", "dark"] as const)("has no accessibility violation in the %s theme", async (theme) => {
    await panel.setTheme(theme);
    await panel.waitFor(`document.documentElement.dataset.theme === "${theme}"`, { what: `the ${theme} theme` });
    await panel.evaluate(await readFile(axePath, "utf8"));
    const violationsNow = (): Promise<unknown[]> =>
      panel.evaluate(
        `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
      );
    await panel.evaluate(`document.querySelectorAll(".detail details").forEach((fold) => { fold.open = true; })`);
    await panel.waitFor(`document.querySelector(".raw pre") !== null`, { what: "the JSON" });
    expect(await violationsNow()).toEqual([]);
    await panel.click('.detail-actions [aria-label="Copy"]');
    await waitForFocus('[role="menuitem"]');
    expect(await violationsNow()).toEqual([]);
    await panel.press("Escape");
  });
});
