import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestPage, TestPanel } from "../support/browser-under-test.ts";
import { waitUntil } from "../support/wait-until.ts";
import { browserNames, controls, filterBy, type Session, startSession } from "./session.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const focused = "document.activeElement";

/** A session with a storm, other ends, and everything of the panel in use. */
describe.each(browserNames)("a life with the panel in %s", (name) => {
  let session: Session;
  let page: TestPage;
  let panel: TestPanel;
  beforeAll(async () => {
    session = await startSession(name, { notifications: false });
    await session.browser.background.evaluate(`chrome.storage.local.set({ groupRepeated: true, timeline: "shown" })`);
    page = await session.browser.openPage(`${session.lab.origin}/storm?endpoint=close-1011`);
    panel = await page.openPanel("WhyClosed");
    await panel.setSize(1100, 760);
    await page.evaluate("window.storm(6)");
    for (const end of ["close-1000", "close-1008"])
      await page.evaluate(
        `new Promise((resolve) => { new WebSocket("${session.lab.wsOrigin}/ws/${end}").onclose = resolve; })`,
      );
    await panel.waitFor(`document.querySelector('[data-code="1008"]') !== null`, { what: "the rows" });
  }, 120_000);
  afterAll(async () => {
    await session?.end();
  });

  const waitForFocus = (condition: string): Promise<unknown> =>
    panel.waitFor(`${focused}.matches(${JSON.stringify(condition)})`, { what: `the focus on ${condition}` });
  const selectedRow = (condition: string): Promise<unknown> =>
    panel.waitFor(
      `document.querySelector('[role="row"][aria-selected="true"]')?.matches(${JSON.stringify(condition)})`,
      {
        what: `the selection on ${condition}`,
      },
    );
  const detailOf = (code: string): Promise<unknown> =>
    panel.waitFor(`document.querySelector('.detail[aria-busy="false"] h2')?.innerText.includes("${code}")`, {
      what: `the detail of ${code}`,
    });
  /** Presses a key until the focus is there. */
  const tabTo = async (condition: string, key = "Tab"): Promise<void> => {
    for (let steps = 0; steps < 60; steps++) {
      if (await panel.evaluate(`${focused}.matches(${JSON.stringify(condition)})`)) return;
      await panel.press(key);
    }
    throw new Error(`${key} does not reach ${condition}`);
  };

  test("a storm is one row, with its count", async () => {
    const fold = await panel.waitFor<{ count: string; words: string }>(
      `(() => { const row = document.querySelector("[data-fold]"); return row && { count: row.dataset.fold, words: row.innerText }; })()`,
    );
    expect(fold.count).toBe("6");
    expect(fold.words).toContain("×6");
    expect(await panel.evaluate(`document.querySelectorAll("[data-record-id]").length`)).toBe(2);
  });

  test("everything can be done without a mouse", async () => {
    // The filter, with a completion.
    await panel.evaluate(`${focused}.blur()`);
    await panel.press("/");
    await waitForFocus('input[type="search"]');
    await panel.type("severity:ab");
    await panel.waitFor(`document.querySelector('[role="option"]') !== null`, { what: "the completions" });
    await panel.press("ArrowDown");
    await panel.press("Enter");
    await panel.waitFor(`document.querySelector('input[type="search"]').value.trim() === "severity:abnormal"`, {
      what: "the completion in the filter",
    });
    await panel.waitFor(`document.querySelector('[data-code="1000"]') === null`, {
      what: "the normal end to be hidden",
    });
    await panel.press("Escape");
    await panel.press("Escape");
    await panel.waitFor(`document.querySelector('[data-code="1000"]') !== null`, { what: "all rows" });

    // The list: a fold is opened and closed.
    await tabTo('[role="treegrid"]');
    await panel.press("Home");
    await selectedRow("[data-fold]");
    await panel.press("ArrowRight");
    await panel.waitFor(`document.querySelectorAll('[aria-level="2"]').length === 6`, { what: "the ends of the fold" });
    await panel.press("ArrowDown");
    await selectedRow('[aria-level="2"]');
    await panel.press("ArrowLeft");
    await selectedRow('[data-fold][aria-expanded="false"]');

    // The detail, and back.
    await panel.press("Enter");
    await waitForFocus(".detail");
    await detailOf("1011");
    await panel.press("j");
    await detailOf("1000");
    await panel.press("Escape");
    await waitForFocus('[role="treegrid"]');

    // Two records side by side.
    await panel.press("End");
    await detailOf("1008");
    await panel.press("c");
    await panel.press("ArrowUp");
    await panel.waitFor(`document.querySelector(".record-comparison")?.innerText.includes("1008")`, {
      what: "the comparison",
    });
    await panel.press("Escape");
    await detailOf("1000");
    await panel.press("Escape");
    await panel.waitFor(`document.querySelector(".detail") === null`, { what: "the list alone" });

    // The order.
    await tabTo('[data-sort="code"]', "Shift+Tab");
    await panel.press("Enter");
    await panel.waitFor(`document.querySelector('[role="row"][data-record-id]').dataset.code === "1000"`, {
      what: "the rows by code",
    });
    expect(await panel.evaluate(`document.querySelector('[aria-sort="ascending"]').innerText.trim()`)).toBe("Code");
    const width = `document.querySelector('.cell-code[role="columnheader"]').getBoundingClientRect().width`;
    const before = await panel.evaluate<number>(width);
    await panel.press("Shift+ArrowRight");
    await panel.waitFor(`${width} > ${before + 8}`, { what: "a wider column" });
    await tabTo('[data-sort="time"]', "Shift+Tab");
    await panel.press("Enter");

    // The timeline.
    await tabTo(".timeline-pane button");
    await panel.press("t");
    await panel.waitFor(`document.querySelector(".timeline-pane") === null`, { what: "no timeline" });
    await panel.press("t");
    await panel.waitFor(`document.querySelector(".timeline-pane canvas") !== null`, { what: "the timeline" });

    // The sheet of keys.
    await panel.press("?");
    await panel.waitFor(`document.querySelector("dialog[open]")?.innerText.includes("Keys and help")`, {
      what: "the sheet of keys",
    });
    await panel.press("Escape");
    await panel.waitFor(`document.querySelector("dialog") === null`, { what: "no sheet" });

    // The toolbar.
    for (const condition of ['[data-action="help"]', '[data-action="settings"]', controls.record, controls.clear])
      await tabTo(condition, "Shift+Tab");
  });

  test("the focus is always to be seen", async () => {
    await panel.evaluate(`document.querySelector(".view-button").focus()`);
    const withoutOutline: string[] = [];
    const seen = new Set<string>();
    const outlined = `(() => {
      const element = ${focused};
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // The list shows it on the selected row, or on its header.
      const inside = element.getAttribute("role") === "treegrid";
      return inside || (outlineStyle !== "none" && parseFloat(outlineWidth) > 0);
    })()`;
    /** Firefox may draw it a moment after the key has moved the focus. */
    const isOutlined = (): Promise<boolean> =>
      panel.waitFor(outlined, { what: "an outline", timeout: 2000 }).then(
        () => true,
        () => false,
      );
    for (;;) {
      const element = await panel.evaluate<string>(`${focused}.outerHTML.slice(0, 120)`);
      if (seen.has(element)) break;
      // The first one was not reached by a key.
      if (seen.size > 0 && !element.startsWith("<body") && !(await isOutlined())) withoutOutline.push(element);
      seen.add(element);
      await panel.press("Tab");
    }
    expect(seen.size).toBeGreaterThan(15);
    expect(withoutOutline).toEqual([]);
  });

  test.each(["light", "dark"] as const)("no accessibility violation with everything open, %s", async (theme) => {
    await panel.setTheme(theme);
    await panel.waitFor(`document.documentElement.dataset.theme === "${theme}"`, { what: `the ${theme} theme` });
    await panel.click("[data-fold]");
    await detailOf("1011");
    if (await panel.evaluate(`document.querySelector(".settings-bar") === null`))
      await panel.click('[data-action="settings"]');
    await panel.evaluate(await readFile(axePath, "utf8"));
    const violations = (): Promise<unknown[]> =>
      panel.evaluate<unknown[]>(
        `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
      );
    expect(await violations()).toEqual([]);
    await panel.click('[data-action="unrecorded"]');
    await panel.waitFor(`document.querySelector("dialog[open]") !== null`);
    expect(await violations()).toEqual([]);
    await panel.press("Escape");
    await panel.waitFor(`document.querySelector("dialog") === null`);
  });

  test("at 200 % zoom of a small panel nothing is out of reach", async () => {
    // Twice as large is half as many CSS pixels.
    await panel.setSize(400, 380);
    const outside = await panel.evaluate<string[]>(`(() => {
      const { scrollWidth } = document.documentElement;
      if (scrollWidth > innerWidth) return ["the document is " + scrollWidth + " wide"];
      return [...document.querySelectorAll(".toolbar > button, .toolbar input, .views button, .status button")]
        .filter((control) => { const { left, right, width } = control.getBoundingClientRect(); return width > 0 && (left < 0 || right > innerWidth); })
        .map((control) => control.outerHTML.slice(0, 100));
    })()`);
    expect(outside).toEqual([]);
    await panel.setSize(1100, 760);
  });

  test("the filter is there again when DevTools are opened again", async () => {
    await filterBy(panel, "code:1008");
    await panel.waitFor(`document.querySelectorAll('[role="row"][data-severity]').length === 1`, { what: "one row" });
    await session.browser.background.waitFor(
      `chrome.storage.session.get(null).then((kept) => Object.values(kept).includes("code:1008"))`,
      { what: "the filter to be kept" },
    );
    await panel.close();
    panel = await page.openPanel("WhyClosed");
    await panel.waitFor(`document.querySelector('input[type="search"]')?.value === "code:1008"`, {
      what: "the filter",
    });
    await filterBy(panel, "");
    await panel.setSize(1100, 760);
  });

  // The others have no such box, and no way to open Sources.
  if (name === "chromium")
    test("the search box of DevTools selects; a frame of a stack opens in Sources", async () => {
      const box = await panel.openSearchBox();
      await box.type("internal");
      await detailOf("1011");
      await box.press("Escape");
      const own = await panel.shownTool();
      await panel.click(".stacks .frame-place");
      await waitUntil(async () => (await panel.shownTool()) === "sources", { what: "Sources" });
      await panel.show();
      await waitUntil(async () => (await panel.shownTool()) === own, { what: "the panel" });
    });
});
