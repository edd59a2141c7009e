import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { codeCell } from "../../../src/export/markdown.ts";
import { cutText, markdownProse } from "../../../src/export/markdown-prose.ts";
import { hostile, outsideCode } from "./record-report.ts";

const leftToRight = { direction: "ltr" } as const;
const rightToLeft = { direction: "rtl" } as const;

describe("a sentence that is written already", () => {
  test.each([
    ["It had been open for 60.02 s.", "It had been open for 60.02 s."],
    ["1,234 of 2,000 (62%), say 3×: “quota exceeded”.", "1,234 of 2,000 (62%), say 3×: “quota exceeded”."],
    [
      "The page’s 101 answer / back/forward cache; wasn't it?",
      "The page’s 101 answer / back/forward cache; wasn't it?",
    ],
    ["Call `close()` now.", "Call `close()` now."],
    ["It says “@octocat”.", "It says “`@octocat`”."],
    ["see https://evil.example/#1 and #2", "see `https://evil.example/#1` and `#2`"],
    ["a <img src=x onerror=y> b", "a `<img src=x onerror=y>` b"],
    ["fixed in deadbeef, gh-12, www.evil.example", "fixed in `deadbeef`, `gh-12`, `www.evil.example`"],
    ["**bold** _it_", "`**bold** _it_`"],
    [":tada: a:b:", "`:tada`: `a:b`:"],
    ["$x$ &lt; \\@a [y](z)", "`$x$ &lt`; `\\@a [y](z`)"],
    ["one\ntwo\u202E three", "`one[U+000A]two[U+202E]` three"],
    ["an \u2068isolate", "an `[U+2068]isolate`"],
    ["a `b`@c `d` e`", "a `b@c` `d` e"],
    ["- item", "\\- item"],
    ["+1", "\\+1"],
    ["12. item", "12\\. item"],
    ["   indented", "indented"],
    ["", ""],
  ])("%j is %j", (sentence, expected) => {
    expect(markdownProse(sentence, leftToRight)).toBe(expected);
  });

  test.each([
    ["قال \u2068@a\u2069.", "قال \u2068`@a`\u2069."],
    ["مدة \u206860\u2069 ثانية", "مدة \u206860\u2069 ثانية"],
    ["رمز `\u2068x\u2069`", "رمز `x`"],
    ["\u2069 قال \u2068a", " قال \u2068a\u2069"],
  ])("from right to left, %j keeps its isolates: %j", (sentence, expected) => {
    expect(markdownProse(sentence, rightToLeft)).toBe(expected);
  });

  test("in a cell has its code as it must be there", () => {
    expect(markdownProse("a|b is `c`", leftToRight, { code: codeCell })).toBe("<code>a&#124;b</code> is `c`");
  });

  test("is cut where it is too long, and no character in two", () => {
    expect(markdownProse("one two three", leftToRight, { most: 8 })).toBe("one two…");
    expect([4, 5, 6].map((most) => cutText("ab😀cd", most))).toEqual(["ab…", "ab😀…", "ab😀cd"]);
  });
});

describe("nothing gets out of its place", () => {
  const markup = /[@#<>[\]*_~|\\$&]|:\w+:|:\/\/|www\.\w|\b[\da-f]{7,40}\b|[\p{Cc}\u202A-\u202E\u2066\u2067]/iu;

  test.each(hostile)("%j", (value) => {
    for (const direction of [leftToRight, rightToLeft])
      expect(outsideCode(markdownProse(`It says “${value}” and “${value}”.`, direction))).not.toMatch(markup);
  });

  test("whatever is put together", () => {
    const unit = constantFrom(
      ...'`@#<>[]()*_~|\\$&:/ \n"“”-+1a'.split(""),
      "www.",
      "deadbee",
      "\u2068",
      "\u2069",
      "\u202E",
      "\uD800",
    );
    assert(
      property(string({ unit, maxLength: 60 }), (value) => {
        expect(outsideCode(markdownProse(`a${value}`, leftToRight))).not.toMatch(markup);
      }),
      { numRuns: 20_000 },
    );
  });
});
