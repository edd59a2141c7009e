import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatIds, logFormats } from "../../src/export/formats.ts";
import type { TestPage, TestPanel } from "../support/browser-under-test.ts";
import { validateLog } from "../unit/export/validate-log.ts";
import { browserNames, filterBy, openRecord, rowsOf, type Session, startSession, waitForRows } from "./session.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const json = (value: unknown): string => JSON.stringify(value);

/** A secret that pages must not find in a file unless they are told so. */
const secret = "planted-secret-1234";
const failing = ["close-1008", "close-4401"] as const;
const endpoints = ["close-1000", ...failing] as const;

const sheet = ".sheet-export[open]";
/** What stands in the stage in front. */
const front = `document.querySelector(".panel-window > .stages > .stage:not([inert])")`;
const frontRows = `[...${front}.querySelectorAll("[data-record-id]")].map(({ dataset }) => dataset.code)`;

describe.each(browserNames)("export and open in %s", (name) => {
  let session: Session;
  let page: TestPage;
  let panel: TestPanel;
  /** The exported logs, by their format. */
  const files = new Map<string, string>();

  const is = (expression: string, what: string) => panel.waitFor(`Boolean(${expression})`, { what });
  const isThere = (selector: string) => is(`document.querySelector(${json(selector)})`, selector);
  const isGone = (selector: string) => is(`document.querySelector(${json(selector)}) === null`, `no ${selector}`);
  const click = async (selector: string): Promise<void> => {
    await isThere(selector);
    await panel.click(selector);
  };
  const openDialogue = () => click('[data-action="export"]').then(() => isThere(sheet));
  /** Exports what the dialogue says, and reads the file. */
  const exportFile = async (): Promise<{ readonly file: string; readonly content: string }> => {
    const downloaded = session.browser.downloads.next();
    await click(`${sheet} [type="submit"]`);
    const path = await downloaded;
    await isGone(".sheet-export");
    return { file: basename(path), content: await readFile(path, "utf8") };
  };
  const close = (endpoint: string): Promise<unknown> =>
    page.evaluate(`new Promise((resolve) => {
      new WebSocket("${session.lab.wsOrigin}/ws/${endpoint}?token=${secret}").onclose = () => resolve(true);
    })`);
  /** Opens files as a person would: chosen in the picker, or dropped. */
  const give = (how: "pick" | "drop", given: readonly (readonly [name: string, content: string])[]) =>
    panel.evaluate(`(() => {
      const transfer = new DataTransfer();
      for (const [name, content] of ${json(given)}) transfer.items.add(new File([content], name));
      if (${how === "drop"}) {
        const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
        ${front}.dispatchEvent(new DragEvent("dragenter", options));
        ${front}.dispatchEvent(new DragEvent("drop", options));
        return;
      }
      const picker = document.querySelector('.panel-window > input[type="file"]');
      picker.files = transfer.files;
      picker.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
  const isInFront = (file: string) =>
    is(
      `[...document.querySelectorAll('.log-tab-name[aria-current="page"]')].some(({ textContent }) => textContent === ${json(file)})`,
      `${file} in front`,
    );
  const closeLogs = async (): Promise<void> => {
    while ((await panel.evaluate<number>(`document.querySelectorAll("[data-close-log]").length`)) > 0) {
      const count = await panel.evaluate<number>(`document.querySelectorAll("[data-close-log]").length`);
      await panel.evaluate(`document.querySelector("[data-close-log]").click()`);
      await is(`document.querySelectorAll("[data-close-log]").length === ${count - 1}`, "one log less");
    }
  };
  const violations = async (): Promise<unknown[]> => {
    await panel.evaluate(await readFile(axePath, "utf8"));
    return panel.evaluate<unknown[]>(
      `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
    );
  };

  beforeAll(async () => {
    session = await startSession(name, { notifications: false });
    page = await session.browser.openPage(`${session.lab.origin}/blank`);
    panel = await page.openPanel("WhyClosed");
    for (const endpoint of endpoints) await close(endpoint);
    await waitForRows(panel, endpoints.length);
  }, 120_000);
  afterAll(async () => {
    await session?.end();
  });

  test.each(formatIds)("the dialogue exports %s without a secret", async (format) => {
    const { extension } = logFormats[format];
    await openDialogue();
    await click(`${sheet} input[value="${format}"]`);
    const { file, content } = await exportFile();
    expect(file).toMatch(new RegExp(String.raw`^whyclosed-[\dT-]+Z\.${extension}$`));
    // A report is about what failed.
    for (const endpoint of format === "markdown" ? failing : endpoints) expect(content).toContain(endpoint);
    expect(content).not.toContain(secret);
    files.set(format, content);
  });

  test("the JSON is valid by its schema, and each line of the NDJSON is JSON", () => {
    expect(validateLog(JSON.parse(files.get("json") ?? ""))).toEqual([]);
    const lines = (files.get("ndjson") ?? "").trimEnd().split("\n");
    const kinds = lines.map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds[0]).toBe("log");
    expect(kinds.filter((kind) => kind === "record")).toHaveLength(endpoints.length);
  });

  test.each([
    ["json", "pick"],
    ["ndjson", "drop"],
  ] as const)("the %s opens again beside the live session (%s), with the same rows", async (format, how) => {
    const live = (await rowsOf(panel)).map(({ code }) => code);
    await give(how, [[`again.${format}`, files.get(format) ?? ""]]);
    await isInFront(`again.${format}`);
    await is(`JSON.stringify(${frontRows}) === ${json(json(live))}`, "the same rows");
    expect(await panel.evaluate(`${front}.querySelector(".log-bar").textContent`)).toContain("secrets hidden");
    expect(await panel.evaluate(`${front}.querySelector(".record, [data-action=export]")`)).toBeNull();
    await panel.evaluate(`${front}.querySelector('[data-code="4401"]').click()`);
    await is(`${front}.querySelector('.detail[aria-busy="false"] [data-cause]')`, "the explanation");
    expect(await panel.evaluate(`${front}.querySelector(".detail").textContent`)).toContain("redacted-1");
    await closeLogs();
    await waitForRows(panel, endpoints.length);
  });

  test("only what matches the filter is exported, and the file says so when it is opened", async () => {
    await filterBy(panel, "code:1008");
    await waitForRows(panel, 1);
    await openDialogue();
    await click(`${sheet} input[value="json"]`);
    await click(`${sheet} input[value="filtered"]`);
    const { content } = await exportFile();
    expect(JSON.parse(content)).toMatchObject({ records: [{ code: 1008 }], leftOut: 2 });
    await openDialogue();
    await click(`${sheet} input[name="export-tabs"][value="all"]`);
    const all = await exportFile();
    expect(JSON.parse(all.content)).toMatchObject({ records: [{ code: 1008 }], scope: { tabs: "all" } });
    await filterBy(panel, "");
    await give("pick", [["some.json", content]]);
    await isInFront("some.json");
    await panel.evaluate(`${front}.querySelector('[data-action="log-facts"]').click()`);
    await is(`document.querySelector("dialog[open]")?.textContent.includes("code:1008")`, "the filter");
    await panel.press("Escape");
    await isGone("dialog[open]");
    await closeLogs();
    await waitForRows(panel, endpoints.length);
  });

  test("what is hidden can be looked at, and left in after a warning", async () => {
    await openDialogue();
    await click(`${sheet} input[name="export-tabs"][value="one"]`);
    await click(`${sheet} input[value="json"]`);
    await click(`${sheet} [data-action="preview"]`);
    await isThere(`${sheet} [data-kind="query"]`);
    expect(await panel.evaluate(`document.querySelector('[data-kind="query"]').textContent`)).toContain(secret);
    await click(`${sheet} input[value="query"]`);
    await isThere(`${sheet} .export-warning`);
    expect((await exportFile()).content).toContain(secret);
    await openDialogue();
    expect(await panel.evaluate(`document.querySelector('${sheet} input[value="query"]').checked`)).toBe(true);
    await panel.press("Escape");
    await isGone(".sheet-export");
  });

  test("keys open the dialogue, close it, and bring the focus back; Shift+E exports as the last time", async () => {
    await openRecord(panel, '[data-code="1008"]');
    const focused = `document.activeElement?.className`;
    const before = await panel.evaluate<string>(focused);
    await panel.press("e");
    await isThere(sheet);
    await is(`document.activeElement?.matches('${sheet} input[type="radio"]')`, "the focus on the format");
    await panel.press("ArrowDown");
    await is(`document.querySelector('${sheet} input[value="ndjson"]').checked`, "the next format");
    await panel.press("Escape");
    await isGone(".sheet-export");
    expect(await panel.evaluate<string>(focused)).toBe(before);
    const downloaded = session.browser.downloads.next();
    await panel.press("Shift+E");
    expect(basename(await downloaded)).toMatch(/\.json$/);
    expect(await panel.evaluate(`document.querySelector("dialog")`)).toBeNull();
  });

  test("the choices are there when DevTools are opened again", async () => {
    await openDialogue();
    await click(`${sheet} input[value="ndjson"]`);
    await exportFile();
    await panel.close();
    panel = await page.openPanel("WhyClosed");
    await waitForRows(panel, endpoints.length);
    await openDialogue();
    expect(await panel.evaluate(`document.querySelector('${sheet} input[value="ndjson"]').checked`)).toBe(true);
    await panel.press("Escape");
    await isGone(".sheet-export");
  });

  test("a file that ends early is shown as far as it goes; one that is no log is named", async () => {
    const whole = files.get("json") ?? "";
    const cut = whole.slice(0, whole.lastIndexOf('"closeCalls"'));
    await give("drop", [
      ["cut.json", cut],
      ["cat.png", "\u0089PNG\r\n"],
    ]);
    await isInFront("cut.json");
    await is(`${frontRows}.length === ${endpoints.length - 1}`, "the rows that are whole");
    await isThere('[role="alert"][data-open-failure="cat.png"]');
    await panel.evaluate(`${front}.querySelector('[data-action="problems"]').click()`);
    await is(`/Line \\d/.test(document.querySelector("dialog[open] .log-problems")?.textContent)`, "the line");
    await panel.press("Escape");
    await isGone("dialog[open]");
    await panel.evaluate(`document.querySelector('[role="alert"] button').click()`);
    await closeLogs();
  });

  test("the live session goes on behind an opened log, and says so", async () => {
    await give("pick", [["again.json", files.get("json") ?? ""]]);
    await isInFront("again.json");
    await close("close-1011");
    await isThere('[data-log="live"] .log-tab-count');
    await click('[data-log="live"]');
    await is(`${frontRows}.at(-1) === "1011"`, "the new row");
    await isGone(".log-tab-count");
    await closeLogs();
  });

  test.each(["light", "dark"] as const)("no accessibility violation in the %s theme", async (theme) => {
    await panel.setTheme(theme);
    await is(`document.documentElement.dataset.theme === "${theme}"`, `the ${theme} theme`);
    await openDialogue();
    await click(`${sheet} [data-action="preview"]`);
    await click(`${sheet} input[value="query"]`);
    await isThere(`${sheet} .export-found-readable`);
    expect(await violations()).toEqual([]);
    await panel.press("Escape");
    await isGone(".sheet-export");
    await give("pick", [
      ["again.json", files.get("json") ?? ""],
      ["cut.json", (files.get("json") ?? "").slice(0, -40)],
      ["cat.png", "\u0089PNG\r\n"],
    ]);
    await isInFront("cut.json");
    await isThere('[role="alert"][data-open-failure="cat.png"]');
    expect(await violations()).toEqual([]);
    await panel.evaluate(`${front}.querySelector('[data-action="log-facts"]').click()`);
    await isThere("dialog[open] .log-facts");
    expect(await violations()).toEqual([]);
    await panel.press("Escape");
    await isGone("dialog[open]");
    await panel.evaluate(`document.querySelector('[role="alert"] button').click()`);
    await closeLogs();
  });
});
