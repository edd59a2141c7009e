import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestPage, TestPanel } from "../support/browser-under-test.ts";
import { browserNames, type Session, startSession, waitForRows } from "./session.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const tabs = `[...document.querySelector('[data-cause="message-too-big"]').querySelectorAll('[role="tab"]')]`;
const selected = `${tabs}.find((tab) => tab.ariaSelected === "true").innerText`;
const code = `document.querySelector('[data-cause="message-too-big"] [role="tabpanel"] pre').innerText`;

/** Notes each text that is put on the clipboard, by either way: the clipboard itself cannot be read here. */
const noteCopies = `(() => {
  globalThis.copies = [];
  const write = navigator.clipboard.writeText.bind(navigator.clipboard);
  navigator.clipboard.writeText = async (text) => {
    await write(text);
    copies.push(text);
  };
  document.addEventListener("copy", () => copies.push(document.activeElement.value));
})()`;

describe.each(browserNames)("snippets in %s", (name) => {
  let session: Session;
  let page: TestPage;
  let panel: TestPanel;
  beforeAll(async () => {
    session = await startSession(name, { notifications: false });
    page = await session.browser.openPage(`${session.lab.origin}/blank.html`);
    panel = await page.openPanel("WhyClosed");
    await page.evaluate(`new Promise((resolve) => {
      const socket = new WebSocket("${session.lab.wsOrigin}/ws/close-1009");
      socket.onclose = resolve;
    })`);
  }, 120_000);
  afterAll(async () => {
    await session?.end();
  });

  const openRecord = async (): Promise<void> => {
    await waitForRows(panel, 1);
    await panel.click('[data-code="1009"]');
    await panel.waitFor(`${tabs}.length > 5`, { what: "the tabs of the stacks" });
  };
  const untilSelected = (stack: string): Promise<unknown> =>
    panel.waitFor(`${selected} === ${JSON.stringify(stack)}`, { what: `the tab ${stack}` });

  test("another stack is chosen by the keyboard", async () => {
    await openRecord();
    await untilSelected("Browser");
    await panel.click('[data-cause="message-too-big"] [data-stack="browser"]');
    await panel.press("ArrowRight");
    await panel.press("ArrowRight");
    const third = await panel.evaluate<string>(`${tabs}[2].innerText`);
    await untilSelected(third);
    expect(await panel.evaluate("document.activeElement.innerText")).toBe(third);
    await panel.press("ArrowRight");
    const fourth = await panel.evaluate<string>(`${tabs}[3].innerText`);
    await untilSelected(fourth);
    await panel.press("Home");
    await untilSelected("Browser");
    await panel.click('[data-cause="message-too-big"] [data-stack="coder-websocket"]');
    await untilSelected("Go coder/websocket");
    expect(await panel.evaluate(code)).toBe("conn.SetReadLimit(16 << 20) // bytes; 32768 unless set");
  });

  test("the snippet is copied", async () => {
    await panel.evaluate(noteCopies);
    await panel.click('button[aria-label="Copy the snippet for Go coder/websocket"]');
    await panel.waitFor(`document.querySelector('.snippet button[aria-label="Copied"]') !== null`, {
      what: "the end of the copying",
    });
    expect(await panel.evaluate("copies")).toEqual(["conn.SetReadLimit(16 << 20) // bytes; 32768 unless set"]);
  });

  test.each(["light", "dark"] as const)("no accessibility violation in the %s theme", async (theme) => {
    await panel.setTheme(theme);
    await panel.waitFor(`document.documentElement.dataset.theme === "${theme}"`, { what: `the ${theme} theme` });
    await panel.evaluate(await readFile(axePath, "utf8"));
    const violations = await panel.evaluate<unknown[]>(
      `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
    );
    expect(violations).toEqual([]);
  });

  test("the stack is still chosen when the panel is opened again", async () => {
    await panel.close();
    panel = await page.openPanel("WhyClosed");
    await openRecord();
    await untilSelected("Go coder/websocket");
    expect(await panel.evaluate(code)).toContain("conn.SetReadLimit");
  });
});
