import { expect, test } from "vitest";
import { tabAfterKey } from "../../src/ui/tab-keys.ts";

test.each([
  ["ArrowRight", 0, "ltr", 1],
  ["ArrowRight", 2, "ltr", 0],
  ["ArrowLeft", 0, "ltr", 2],
  ["ArrowLeft", 2, "ltr", 1],
  ["ArrowRight", 0, "rtl", 2],
  ["ArrowLeft", 0, "rtl", 1],
  ["Home", 2, "ltr", 0],
  ["End", 0, "rtl", 2],
  ["ArrowDown", 1, "ltr", null],
  ["Enter", 1, "ltr", null],
  ["a", 1, "ltr", null],
] as const)("%s on tab %i of 3, %s: %j", (key, place, direction, expected) => {
  expect(tabAfterKey(key, place, 3, direction)).toBe(expected);
});
