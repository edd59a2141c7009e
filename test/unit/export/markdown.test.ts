import { describe, expect, test } from "vitest";
import { codeBlock, codeCell, codeSpan, markdownSentence } from "../../../src/export/markdown.ts";
import { createText } from "../../../src/text/create-text.ts";

describe("a value", () => {
  test.each([
    ["plain", "`plain`"],
    ["", "`  `"],
    ["@octocat #1", "`@octocat #1`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["```", "```` ``` ````"],
    [" x ", "`  x  `"],
    ["a\nb", "`a[U+000A]b`"],
    ["\u202Ex", "`[U+202E]x`"],
  ])("%j as a span is %s", (value, expected) => {
    expect(codeSpan(value)).toBe(expected);
  });

  test.each([
    ["a", "`a`"],
    ["a|b", "<code>a&#124;b</code>"],
    ["a\\|`<@b>", "<code>a&#92;&#124;&#96;&#60;&#64;b&#62;</code>"],
  ])("%j in a cell is %s", (value, expected) => {
    expect(codeCell(value)).toBe(expected);
  });

  test.each([
    ["a\nb", "```\na\nb\n```"],
    ["```\n# out", "````\n```\n# out\n````"],
    ["\u0007", "```\n[U+0007]\n```"],
  ])("%j as a block is %j", (value, expected) => {
    expect(codeBlock(value)).toBe(expected);
  });
});

describe("a sentence", () => {
  const source = [
    "plain = It says { $value }.",
    "inside = Set `limit { $value }` now.",
    "own = Use `close()`, *not* <b>.",
    "choice = { $value ->\n    [safari-ios] one\n   *[other] two\n}",
  ].join("\n");
  const english = createText("en", [source]);
  test.each([
    ["plain", "paper", "It says paper."],
    ["plain", "1006", "It says 1006."],
    ["plain", "1006 Abnormal Closure", "It says 1006 Abnormal Closure."],
    ["plain", 1006, "It says 1,006."],
    ["plain", "@octocat", "It says `@octocat`."],
    ["plain", "deadbeef", "It says `deadbeef`."],
    ["plain", "GH-12", "It says `GH-12`."],
    ["plain", "a ` b", "It says ``a ` b``."],
    ["plain", "\uE001**x**", "It says `\uFFFD**x**`."],
    ["plain", ["@a", "b"], "It says `@a` and b."],
    ["inside", "60", "Set `limit 60` now."],
    ["inside", "`; @a", "Set ``limit `; @a`` now."],
    ["own", "", String.raw`Use ${"`close()`"}, \*not\* \<b\>.`],
    ["choice", "safari-ios", "one"],
  ])("%s with %j", (id, value, expected) => {
    expect(markdownSentence(english, id, { value })).toBe(expected);
  });

  test("in a cell has its values as they must be there", () => {
    expect(markdownSentence(english, "plain", { value: "a|b" }, codeCell)).toBe("It says <code>a&#124;b</code>.");
  });

  test("from right to left keeps its isolation marks around values", () => {
    const arabic = createText("ar", ["plain = قال { $value }."]);
    expect(markdownSentence(arabic, "plain", { value: "@a" })).toBe("قال \u2068`@a`\u2069.");
  });
});
