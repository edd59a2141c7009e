import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeCodes } from "../../src/catalog/look-up.ts";
import { exportLog, type Performance, playLab } from "../lab/play.ts";
import { mismatches } from "../lab/table.ts";
import { validateLog } from "../unit/export/validate-log.ts";
import {
  addRecord,
  browserNames,
  controls,
  filterBy,
  openRecord,
  rowsOf,
  type Session,
  startSession,
  waitForRows,
} from "./session.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Codes whose explanation must stand in the real panel. Most are sent on the wire by the lab, each by its own scenario. */
const explained = [
  0, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 2999,
  3000, 3003, 3008, 4000, 4401, 4999, 5000,
];

/** Codes that no server can send so that every browser shows them, and where they come from. */
const wordsThatFind: Readonly<Record<number, string>> = {
  1005: "close-without-code",
  1006: "/ws/reset",
  1015: "wss:",
};

/** Codes of the lab that no specification defines: only the words of their cause have this in common. */
const undefinedCodes = [0, 999, 1004, 1016, 2999, 5000, 65_535];

describe.each(browserNames)("the panel in %s", (name) => {
  let session: Session;
  let performance: Performance;
  beforeAll(async () => {
    session = await startSession(name);
    performance = await playLab(session.browser, session.lab);
  }, 300_000);
  afterAll(async () => {
    await session?.end();
  });

  test("every scenario of the lab ends as measured, and is recorded as the page saw it", () => {
    expect(mismatches(performance.played, name)).toEqual([]);
    expect(performance.played.length).toBeGreaterThan(60);
  });

  test("the exported log is valid by its schema, and each record has a cause", async () => {
    const log = JSON.parse(await readFile(performance.logFile, "utf8")) as {
      records: { verdict: { causes: unknown[] } }[];
    };
    expect(validateLog(log)).toEqual([]);
    expect(log.records.filter(({ verdict }) => verdict.causes.length === 0)).toEqual([]);
  });

  test.each(explained)("code %i: its meaning, causes and fixes stand in the detail", async (code) => {
    const { panel } = performance;
    if (code === 1015 && name === "chromium")
      await addRecord(session, panel, { code: 1015, url: `${session.lab.wssOrigin}/ws/added` });
    await filterBy(panel, wordsThatFind[code] ?? `close-${code}`);
    await panel.waitFor(`document.querySelector('[data-record-id][data-code="${code}"]') !== null`, {
      what: `a row of ${code}`,
    });
    await openRecord(panel, `[data-record-id][data-code="${code}"]`);
    const detail = await panel.waitFor<string>(
      `(() => { const text = document.querySelector(".detail")?.innerText; return text?.includes("${code}") && text; })()`,
      { what: `the detail of ${code}` },
    );
    const causes = await panel.evaluate<string[]>(
      `[...document.querySelectorAll("[data-cause] .fix")].map((fix) => fix.innerText)`,
    );
    expect(causes.length).toBeGreaterThan(0);
    for (const fix of causes) expect(fix.length).toBeGreaterThan(40);
    expect(detail).toContain(`What ${code} means`);
    const { name: codeName } = closeCodes.find(({ first, last }) => first <= code && code <= last) ?? { name: "none" };
    expect(detail).toContain(codeName);
  });

  test("the filter finds by words of the cause, and says how much it hides", async () => {
    const { panel } = performance;
    await filterBy(panel, "nothing defines");
    const rows = await waitForRows(panel, undefinedCodes.length);
    expect(rows.map(({ code }) => Number(code)).toSorted((a, b) => a - b)).toEqual(undefinedCodes);
    await filterBy(panel, "no such thing at all");
    await panel.waitFor(`document.body.innerText.includes("Nothing matches the filter")`, { what: "the empty state" });
    await filterBy(panel, "");
    await panel.waitFor(`document.querySelectorAll("[data-record-id]").length > 5`, { what: "all rows" });
  });

  test.each(["light", "dark"] as const)("no accessibility violation in the %s theme", async (theme) => {
    const { panel } = performance;
    await panel.setTheme(theme);
    await panel.waitFor(`document.documentElement.dataset.theme === "${theme}"`, { what: `the ${theme} theme` });
    await filterBy(panel, "close-1011");
    await panel.click('[data-code="1011"]');
    await panel.evaluate(await readFile(axePath, "utf8"));
    const violations = await panel.evaluate<unknown[]>(
      `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
    );
    expect(violations).toEqual([]);
    await filterBy(panel, "");
  });

  test("an export carries no query value", async () => {
    const { page, panel } = performance;
    await page.evaluate(`new Promise((resolve) => {
      new WebSocket("${session.lab.wsOrigin}/ws/close-4999?token=planted-secret-1234").onclose = resolve;
    })`);
    await filterBy(panel, "planted-secret");
    await waitForRows(panel, 1);
    await filterBy(panel, "");
    const log = await readFile(await exportLog(session.browser, panel), "utf8");
    expect(log).toContain("token=");
    expect(log).not.toContain("planted-secret");
  });

  test("pausing counts what is left out, and recording goes on after it", async () => {
    const { page, panel } = performance;
    const close = (part: string): Promise<unknown> =>
      page.evaluate(
        `new Promise((resolve) => { new WebSocket("${session.lab.wsOrigin}/ws/close-4000?${part}").onclose = resolve; })`,
      );
    await panel.click(controls.record);
    await panel.waitFor(`document.querySelector('${controls.record}').getAttribute("aria-pressed") === "false"`, {
      what: "the pause",
    });
    await close("while-paused");
    await panel.waitFor(`document.body.innerText.includes("1 not recorded")`, {
      what: "the count of what was left out",
    });
    await panel.click(controls.record);
    await panel.waitFor(`document.querySelector('${controls.record}').getAttribute("aria-pressed") === "true"`, {
      what: "recording",
    });
    await close("after-pause");
    await filterBy(panel, "after-pause");
    await waitForRows(panel, 1);
    await filterBy(panel, "while-paused");
    expect(await rowsOf(panel)).toEqual([]);
    await filterBy(panel, "");
  });

  test("clear empties the list; a reload shows the new page only, unless the log is preserved", async () => {
    const { page, panel } = performance;
    await panel.click(controls.clear);
    await waitForRows(panel, 0);
    await page.goto(`${session.lab.origin}/storm?endpoint=close-1011&count=2`);
    await page.evaluate("window.ended");
    await waitForRows(panel, 2);
    await page.goto(`${session.lab.origin}/storm?endpoint=close-1008&count=1`);
    await page.evaluate("window.ended");
    const [row] = await waitForRows(panel, 1);
    expect(row?.code).toBe("1008");
    await panel.click(controls.preserveLog);
    await waitForRows(panel, 3);
    expect(await panel.evaluate(`document.body.innerText.includes("Page loaded")`)).toBe(true);
    await panel.click(controls.preserveLog);
    await waitForRows(panel, 1);
  });
});
