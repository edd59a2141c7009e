import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/text/languages.ts";
import type { TestPage } from "../support/browser-under-test.ts";
import { browserNames, type Session, startSession } from "./session.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const json = (value: unknown): string => JSON.stringify(value);

/** What the page shows of each setting, as its controls have it. */
const shown = `(() => {
  const part = (name, selector) => document.querySelector('[data-setting="' + name + '"] ' + selector);
  const list = (name) => [...document.querySelectorAll('[data-setting="' + name + '"] li bdi')].map((item) => item.textContent);
  return {
    recording: part("recording", "input:checked").value,
    recordingSites: list("recordingSites"),
    notifications: part("notifications", "input").checked,
    leastSeverity: part("leastSeverity", "input:checked").value,
    onlyWhileDevtoolsClosed: part("onlyWhileDevtoolsClosed", "input").checked,
    quietHours: ["from", "to"].map((end) => part("quietHours", 'input[name="' + end + '"]')?.value ?? null),
    mutedSites: list("mutedSites"),
    mutedCodes: list("mutedCodes"),
    capacity: part("capacity", "input").value,
    redactionPatterns: list("redactionPatterns"),
    language: part("language", "select").value,
    theme: part("theme", "select").value,
  };
})()`;
const defaults = {
  recording: "all",
  recordingSites: [],
  notifications: true,
  leastSeverity: "abnormal",
  onlyWhileDevtoolsClosed: false,
  quietHours: [null, null],
  mutedSites: [],
  mutedCodes: [],
  capacity: "100000",
  redactionPatterns: [],
  language: "",
  theme: "browser",
};
const changed = {
  ...defaults,
  recording: "only",
  recordingSites: ["example.com", "localhost:8080"],
  notifications: false,
  leastSeverity: "notice",
  onlyWhileDevtoolsClosed: true,
  quietHours: ["23:30", "07:00"],
  mutedSites: ["noisy.example"],
  mutedCodes: ["1001", "4401"],
  capacity: "5000",
  redactionPatterns: [String.raw`order-\d+`],
  theme: "dark",
};

describe.each(browserNames)("the options in %s", (name) => {
  let session: Session;
  let page: TestPage;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.browser.extensionPage("src/options/options.html");
    await isThere('[data-section="file"]');
  });
  afterAll(async () => {
    await session?.end();
  });

  const isThere = (selector: string) =>
    page.waitFor(`document.querySelector(${json(selector)}) !== null`, { what: selector });
  /** All that was changed is stored. */
  const isSaved = () => isThere('[data-progress="saved"]');
  const click = (selector: string) => page.evaluate(`document.querySelector(${json(selector)}).click()`);
  /** Puts a value into a field, as a person would who replaces what stands there. */
  const write = (selector: string, value: string, event: "input" | "change") =>
    page.evaluate(`(() => {
      const field = document.querySelector(${json(selector)});
      field.value = ${json(value)};
      field.dispatchEvent(new Event("${event}", { bubbles: true }));
    })()`);
  const addTo = async (setting: string, typed: string): Promise<void> => {
    await isThere(`[data-setting="${setting}"] textarea`);
    await write(`[data-setting="${setting}"] textarea`, typed, "input");
    await click(`[data-setting="${setting}"] .list-entry button`);
  };
  const pick = (content: string) =>
    page.evaluate(`(() => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([${json(content)}], "settings.json", { type: "application/json" }));
      const picker = document.querySelector('input[type="file"]');
      picker.files = chosen.files;
      picker.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
  const waitForShown = (expected: unknown) =>
    page.waitFor(
      `(() => { const shown = JSON.stringify(${shown}); if (shown !== ${json(json(expected))}) throw new Error(shown); return true; })()`,
      { what: "the settings to be shown" },
    );
  const reload = async (): Promise<void> => {
    await page.reload();
    await isThere('[data-section="file"]');
  };
  const violations = async (): Promise<unknown[]> => {
    await page.evaluate(await readFile(axePath, "utf8"));
    return page.evaluate<unknown[]>(
      `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
        .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
    );
  };
  const setTheme = async (theme: string): Promise<void> => {
    await write('[data-setting="theme"] select', theme, "change");
    await page.waitFor(`document.documentElement.dataset.theme === ${json(theme)}`, { what: `the ${theme} theme` });
    await isSaved();
  };

  test("are kept over a reload, each of them", async () => {
    await waitForShown(defaults);
    await click('[data-setting="recording"] input[value="only"]');
    await addTo("recordingSites", "https://example.com/a\nlocalhost:8080");
    await click('[data-setting="notifications"] input');
    await click('[data-setting="leastSeverity"] input[value="notice"]');
    await click('[data-setting="onlyWhileDevtoolsClosed"] input');
    await click('[data-setting="quietHours"] input[type="checkbox"]');
    await isThere('[data-setting="quietHours"] input[name="from"]');
    await write('[data-setting="quietHours"] input[name="from"]', "23:30", "change");
    await addTo("mutedSites", "noisy.example");
    await addTo("mutedCodes", "1001 4401");
    await write('[data-setting="capacity"] input', "5000", "change");
    await addTo("redactionPatterns", String.raw`order-\d+`);
    await setTheme("dark");
    await waitForShown(changed);
    await reload();
    await waitForShown(changed);
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
  });

  test.each(["dark", "light"])(
    "have no accessibility violation in the %s theme, with complaints shown",
    async (theme) => {
      await setTheme(theme);
      await addTo("mutedSites", "x*y");
      await write('[data-setting="capacity"] input', "5", "change");
      await isThere('[data-setting="capacity"] [aria-invalid="true"]');
      expect(await violations()).toEqual([]);
      await reload();
      await waitForShown({ ...changed, theme });
    },
  );

  test("are exported as a file, and a reset can be undone", async () => {
    await setTheme("dark");
    await click('[data-action="export"]');
    const file: unknown = JSON.parse(await readFile(await session.browser.downloads.next(), "utf8"));
    expect(file).toMatchObject({
      format: "whyclosed-settings",
      version: 1,
      settings: { mutedCodes: [1001, 4401], quietHours: { from: 1410, to: 420 }, theme: "dark", language: "" },
    });
    await click('[data-action="reset"]');
    await isThere('[data-action="undo"]');
    await waitForShown(defaults);
    await click('[data-action="undo"]');
    await waitForShown(changed);
    await isSaved();
    await reload();
    await waitForShown(changed);
    await click('[data-action="reset"]');
    await isThere('[data-action="undo"]');
    await reload();
    await waitForShown(defaults);
  });

  test("of a broken file are named, and the sound ones taken over; a file that is none changes nothing", async () => {
    await pick("not settings");
    await isThere('[data-import="not-json"]');
    await waitForShown(defaults);
    const settings = { theme: "dark", capacity: 5, mutedSites: ["ok.example", "not ok"], mutedCodes: [1006] };
    await pick(json({ format: "whyclosed-settings", version: 1, settings }));
    await isThere('[data-fault="capacity"]');
    expect(await page.evaluate(`document.querySelector('[data-fault="mutedSites"]').textContent`)).toContain(
      '"not ok"',
    );
    await waitForShown({ ...defaults, theme: "dark", mutedCodes: ["1006"] });
    await isSaved();
    expect(await violations()).toEqual([]);
    await reload();
    await waitForShown({ ...defaults, theme: "dark", mutedCodes: ["1006"] });
  });

  test("try patterns out while they are written, and survive one that never ends", async () => {
    const left = `document.querySelector('[data-setting="trial"] output').textContent`;
    await write('[data-setting="redactionPatterns"] textarea', String.raw`order-\d+`, "input");
    await page.waitFor(`${left} === "wss://api.example.com/live?token=redacted-1\\nredacted-3 redacted-2"`);
    await write('[data-setting="redactionPatterns"] textarea', String.raw`(\w+ ?)+$`, "input");
    await write('[data-setting="trial"] textarea', `${"word ".repeat(20)}!`, "input");
    await isThere('[data-setting="trial"] [data-outcome="slow"]');
    await write('[data-setting="redactionPatterns"] textarea', "word$", "input");
    await isThere('[data-setting="trial"] [data-outcome="done"]');
  });

  test("show a test notification", async () => {
    await click('[data-setting="test"] button');
    await isThere('[data-outcome="sent"]');
    const ids = await session.browser.background.evaluate<string[]>("chrome.notifications.getAll().then(Object.keys)");
    expect(ids).toContain("test");
  });

  test("fit in 320 pixels", async () => {
    const wide = await page.evaluate<string[]>(`(async () => {
      document.body.style.inlineSize = "320px";
      const edge = 320;
      const wide = [...document.querySelectorAll("main *")].filter((element) => element.getBoundingClientRect().right > edge + 0.5);
      document.body.style.inlineSize = "";
      return wide.map(({ outerHTML }) => outerHTML.slice(0, 80));
    })()`);
    expect(wide).toEqual([]);
  });

  test.each<Language>(["ar", ...languages.filter((language) => language !== "ar")])(
    "follow the language: %s",
    async (language) => {
      await write('[data-setting="language"] select', language, "change");
      await page.waitFor(`document.documentElement.lang === ${json(language)}`, { what: language });
      expect(await page.evaluate("document.documentElement.dir")).toBe(language === "ar" ? "rtl" : "ltr");
      expect(await page.evaluate(`document.querySelectorAll("[data-section] h2").length`)).toBe(6);
      expect(await violations()).toEqual([]);
      await reload();
      expect(await page.evaluate(`document.querySelector('[data-setting="language"] select').value`)).toBe(language);
    },
  );
});
