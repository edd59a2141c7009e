// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { visible, visibleLines } from "../../src/ui/visible.ts";

describe("visible", () => {
  test.each([
    ["plain text", "plain text"],
    ["tab\there", "tab[U+0009]here"],
    ["line\nbreak\r", "line[U+000A]break[U+000D]"],
    ["bell\u0007", "bell[U+0007]"],
    ["delete\u007f", "delete[U+007F]"],
    ["next line\u0085", "next line[U+0085]"],
    ["gpj\u202eexe", "gpj[U+202E]exe"],
    ["\u2066isolated\u2069", "[U+2066]isolated[U+2069]"],
    ["\u200e\u200f\u061c", "[U+200E][U+200F][U+061C]"],
    ["\u2028\u2029", "[U+2028][U+2029]"],
    ["zero\u200bwidth\ufeff", "zero[U+200B]width[U+FEFF]"],
    ["lone \ud83d", "lone [U+D83D]"],
    ["lone \ude00 low", "lone [U+DE00] low"],
    ["a pair 😀", "a pair 😀"],
    ["joined 👩‍💻 می‌خواهم", "joined 👩‍💻 می‌خواهم"],
    ["إغلاق", "إغلاق"],
  ])("%j", (given, expected) => {
    expect(visible(given)).toBe(expected);
  });
});

describe("visibleLines", () => {
  test.each([
    ["a\nb", "a\nb"],
    ["a\r\nb", "a\nb"],
    ["a\rb", "a[U+000D]b"],
    ["a\u202e\nb", "a[U+202E]\nb"],
  ])("%j", (given, expected) => {
    expect(visibleLines(given)).toBe(expected);
  });
});
