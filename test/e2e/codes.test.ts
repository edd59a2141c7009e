import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeCodeById } from "../../src/catalog/look-up.ts";
import { comparisonWords } from "../../src/panel/codes/comparison-words.ts";
import { createText } from "../../src/text/create-text.ts";
import { type Language, languages } from "../../src/text/languages.ts";
import type { TestPanel } from "../support/browser-under-test.ts";
import { openComparison } from "../support/open-comparison.ts";
import { browserNames, type Session, startSession, waitForRows } from "./session.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const textOf = (language: Language) =>
  createText(
    language,
    ["ui", "codes", "vendors", "causes", "compare"].map((file) =>
      readFileSync(`public/locales/${language}/${file}.ftl`, "utf8"),
    ),
  );
const found = `[...document.querySelectorAll("[data-entry]")].map((entry) => entry.dataset.entry)`;

/** Without marks around code and values, and with plain spaces. */
const plain = (sentence: string): string => sentence.replaceAll(/[`\u2066-\u2069]/g, "").replaceAll(/\s+/g, " ");

/** The pairs that reference pages compare today, in the languages of those pages. */
const pages: readonly (readonly [Language, first: string, second: string])[] = [
  ["ar", "1001", "1003"],
  ["fr", "1000", "1003"],
  ["ar", "1001", "1002"],
  ["id", "1001", "1007"],
  ["ru", "1001", "1010"],
];
/** What people type who look for an idle time-out. */
const idle: Readonly<Record<Language, string>> = {
  en: "idle time-out",
  ar: "مهلة",
  fr: "inactivité",
  id: "idle",
  ru: "тайм-аут",
};

describe.each(browserNames)("the codes in %s", (name) => {
  let session: Session;
  let panel: TestPanel;
  beforeAll(async () => {
    session = await startSession(name);
    const page = await session.browser.openPage(`${session.lab.origin}/blank.html`);
    panel = await page.openPanel("WhyClosed");
    // Wide enough for list and page beside each other.
    await panel.setSize(1000, 720);
    await page.evaluate(`new Promise((resolve) => {
      const socket = new WebSocket("${session.lab.wsOrigin}/ws/close-1008");
      socket.onclose = resolve;
    })`);
    await waitForRows(panel, 1);
    await panel.evaluate("void (globalThis.unreloaded = true)");
    await panel.click('[data-view="codes"]');
  }, 120_000);
  afterAll(async () => {
    await session?.end();
  });

  const choose = async (language: string): Promise<void> => {
    await panel.evaluate(`(() => {
      const select = document.querySelector(".language-select");
      select.value = ${JSON.stringify(language)};
      select.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
    await panel.waitFor(`document.documentElement.lang === ${JSON.stringify(language)}`, { what: language });
  };
  const search = async (words: string): Promise<string[]> => {
    await panel.evaluate(`(() => {
      const field = document.querySelector(".codes-search input");
      field.value = ${JSON.stringify(words)};
      field.dispatchEvent(new Event("input", { bubbles: true }));
    })()`);
    return panel.evaluate<string[]>(found);
  };
  const compare = async (first: string, second: string): Promise<void> => {
    await search("");
    await openComparison(panel, first, second);
  };

  test("are found by number, name and vendor", async () => {
    expect((await search("1006"))[0]).toBe("1006");
    expect(await search("abnormal")).toContain("1006");
    expect(await search("4401 graphql")).toContain("graphql-ws-4401");
    expect(await search("no such words at all")).toEqual([]);
  });

  test.each(languages)("are found by the word for an idle time-out in %s", async (language) => {
    await choose(language);
    expect(await search(idle[language])).toContain("idle-time-out");
  });

  test.each(pages)("are compared entirely in %s: %s and %s", async (language, first, second) => {
    await choose(language);
    await compare(first, second);
    const text = textOf(language);
    const [one, other] = [closeCodeById(first), closeCodeById(second)];
    if (!one || !other) throw new Error("no such code");
    const words = comparisonWords(one, other, text);
    const shown = plain(await panel.evaluate<string>(`document.querySelector("[data-comparison]").innerText`));
    const due = [words.first, words.second].flatMap(({ meaning, seen, fix, applies }) => [meaning, seen, fix, applies]);
    const headings = ["question", "when", "differences", "meaning", "seen", "fix", "more"];
    for (const sentence of [...due, words.question, ...headings.map((id) => text.format(`compare-${id}`))])
      expect(shown).toContain(plain(sentence));
    expect(words.differences.length).toBeGreaterThan(0);
    for (const { fact, first: value } of words.differences) expect(shown).toContain(plain(`${fact} ${value}`));
  });

  test("follow the language without a reload, and Arabic runs from right to left", async () => {
    await choose("ar");
    expect(await panel.evaluate("document.documentElement.dir")).toBe("rtl");
    const [list, page] = await panel.evaluate<[number, number]>(
      `[".codes-list-pane", ".codes-page-pane"].map((part) => document.querySelector(part).getBoundingClientRect().left)`,
    );
    expect(list).toBeGreaterThan(page);
    await choose("en");
    expect(await panel.evaluate("globalThis.unreloaded === true && document.documentElement.dir")).toBe("ltr");
  });

  test("know how often they were seen, and lead to those records", async () => {
    await search("1008");
    await panel.click('[data-entry="1008"]');
    expect(await panel.evaluate(`document.querySelector(".reference-seen").innerText`)).toContain("Seen 1 time");
    await panel.click(".reference-seen .link-button");
    expect(await waitForRows(panel, 1)).toMatchObject([{ code: "1008" }]);
    await panel.click('[data-view="codes"]');
  });

  test.each(["light", "dark"] as const)("have no accessibility violation in the %s theme", async (theme) => {
    await panel.setTheme(theme);
    await panel.waitFor(`document.documentElement.dataset.theme === ${JSON.stringify(theme)}`);
    await panel.evaluate(readFileSync(axePath, "utf8"));
    for (const open of [["1001", "1003"] as const, null]) {
      if (open) await compare(...open);
      else await panel.click("[data-comparison] .link-button");
      const violations = await panel.evaluate<unknown[]>(
        `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
      );
      expect(violations).toEqual([]);
    }
  });
});
