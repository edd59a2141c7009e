// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { completeFilter } from "../../src/panel/filter/complete-filter.ts";
import { createFilterTest } from "../../src/panel/filter/filter-test.ts";
import { filterKeys } from "../../src/panel/filter/filter-keys.ts";
import { type FilterOption, optionsOf } from "../../src/panel/filter/filter-options.ts";
import { parseFilter } from "../../src/panel/filter/parse-filter.ts";
import { lineWith } from "./panel-for-tests.tsx";
import { at } from "./record-for-tests.ts";
import { plain, text as words } from "./text-for-tests.ts";

const option = (value: string, count = 1, name = ""): FilterOption => ({ value, name, count });
const values: Partial<Record<string, readonly FilterOption[]>> = {
  code: [option("1000", 2, "Normal Closure"), option("1006", 5, "Abnormal Closure"), option("none", 1, "no code")],
  reason: [option("going away", 3), option('say "hi"', 2), option("line\none", 1), option("gone", 1)],
  url: Array.from({ length: 30 }, (_, index) => option(`wss://a.example/${index}`, index % 11)),
};

/** `|` is the caret. Each completion as the text that it leads to, with its caret. */
const complete = (marked: string, asked = false): string[] => {
  const caret = marked.indexOf("|");
  const found = completeFilter(marked.replace("|", ""), caret, asked, (key) => values[key] ?? []);
  return found.map(({ text, caret: then }) => `${text.slice(0, then)}|${text.slice(then)}`);
};

describe("keys", () => {
  test.each<[string, string[]]>([
    ["co|", ["code:|", "confidence:|"]],
    ["CO|", ["code:|", "confidence:|"]],
    ["-co|", ["-code:|", "-confidence:|"]],
    ["chat co|", ["chat code:|", "chat confidence:|"]],
    ["co| chat", ["code:| chat", "confidence:| chat"]],
    ["code|", ["code:|"]],
    ["chat|", []],
    ["co|de", []],
    ["|", []],
    ["chat |", []],
    ["-|", []],
    ['"co|', []],
    ["1|", []],
  ])("%j", (marked, expected) => {
    expect(complete(marked)).toEqual(expected);
  });

  test.each(["|", "chat |", "-|", "| chat"])("all of them where nothing is typed, when asked: %j", (marked) => {
    expect(complete(marked, true)).toEqual(filterKeys.map((key) => marked.replace("|", `${key}:|`)));
  });
});

describe("values", () => {
  test.each<[string, string[]]>([
    ["code:|", ["code:1006|", "code:1000|", "code:none|"]],
    ["-code:|", ["-code:1006|", "-code:1000|", "-code:none|"]],
    ["code:10|", ["code:1006|", "code:1000|"]],
    ["code:abn|", ["code:1006|"]],
    ["code:| chat", ["code:1006| chat", "code:1000| chat", "code:none| chat"]],
    ["code:1|0", ["code:1006|", "code:1000|"]],
    ["code:1006|", []],
    ["code:1006,|", ["code:1006,1000|", "code:1006,none|"]],
    ["code:|,1006", ["code:1000|,1006", "code:none|,1006"]],
    ["code:>|", []],
    ["co|de:1", []],
    ["reason:go|", ['reason:"going away"|', "reason:gone|"]],
    ['reason:"going a|', ['reason:"going away"|']],
    ['reason:"going away"|', []],
    ["reason:hi|", [String.raw`reason:"say \"hi\""|`]],
    // A text field takes no line feed: the value is given up to it, and stands there already.
    ["reason:lin|", ["reason:line|"]],
    ["reason:line|", []],
    ["host:|", []],
  ])("%j", (marked, expected) => {
    expect(complete(marked)).toEqual(expected);
  });

  test("the most frequent ones, a few at a time", () => {
    const found = completeFilter("url:", 4, false, (key) => values[key] ?? []);
    const counts = found.map(({ what }) => (what.kind === "value" ? what.option.count : null));
    expect(counts).toEqual([10, 10, 9, 9, 8, 8, 7, 7]);
  });
});

describe("optionsOf", () => {
  const lines = [
    lineWith({ code: 1006, wasClean: false, ended: at(60_050) }),
    lineWith({ code: 1006, wasClean: false, ended: at(60_150) }),
    lineWith({ url: "wss://chat.example.com/x?y", reason: "bye", frame: { url: "", top: false, kind: "srcdoc" } }),
    lineWith({ ending: "blocked", opened: null, code: null, wasClean: null }),
    { kind: "navigation", key: 9, at: 0, url: "https://a.example/" } as const,
  ];
  const of = (key: (typeof filterKeys)[number]): string[] =>
    optionsOf(key, lines, words).map(({ value, name, count }) => plain(`${value} ${count} ${name}`).trim());

  test.each<[(typeof filterKeys)[number], string[]]>([
    ["code", ["1006 2 Abnormal Closure", "1000 1 Normal Closure", "none 1 no code"]],
    ["severity", ["abnormal 3 Abnormal", "notice 0 Notice", "normal 1 Normal"]],
    [
      "closer",
      [
        "server 1 Server",
        "network 2 Network",
        "page 0 Page",
        "browser 1 Browser",
        "navigation 0 Navigation",
        "unknown 0 Unknown",
      ],
    ],
    ["ending", ["closed 3 Closed", "failed 0 Failed", "blocked 1 Blocked", "abandoned 0 Page left"]],
    ["host", ["api.example.com 3", "chat.example.com 1"]],
    ["path", ["/v1/live 3", "/x 1"]],
    ["reason", ["bye 1"]],
    ["frame", ["page 3 top page", "srcdoc 1 srcdoc frame", "subframe 1 any frame in the page"]],
    ["open", ["60s 2", "<1s 0", ">30s 2", ">5m 0", "none 1 never opened"]],
    ["scheme", ["standard 3 Standard", "registered 0 Registered", "range 0 Ranges", "vendor 0 Vendors"]],
    ["vendor", []],
  ])("%s", (key, expected) => {
    expect(of(key)).toEqual(expected);
  });

  test("counts every line of the values that came up first, however many there are", () => {
    const last = lineWith({ url: "wss://a.example/0" });
    const many = [...Array.from({ length: 5000 }, (_, index) => ({ ...last, url: `wss://a.example/${index}` })), last];
    const found = optionsOf("url", many, words);
    expect(found.length).toBe(2000);
    expect(found[0]).toEqual({ value: "wss://a.example/0", name: "", count: 2 });
  });

  test.each(filterKeys)("%s: each option lets through as many lines as it says", (key) => {
    for (const { value, count } of optionsOf(key, lines, words)) {
      const filter = `${key}:${value}`;
      expect(parseFilter(filter).notes).toEqual([]);
      const passes = createFilterTest(filter);
      expect([filter, lines.filter((line) => line.kind === "record" && passes?.(line)).length]).toEqual([
        filter,
        count,
      ]);
    }
  });
});
