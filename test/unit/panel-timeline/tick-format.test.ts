import { expect, test } from "vitest";
import { tickFormat } from "../../../src/panel/timeline/tick-format.ts";

const noon = new Date(2025, 10, 21, 12, 5, 7, 250).getTime();
const midnight = new Date(2025, 10, 21).getTime();

test.each([
  ["minutes", "en", 60_000, noon, "12:05"],
  ["seconds", "en", 5000, noon, "12:05:07"],
  ["parts of a second", "en", 50, noon, "12:05:07.250"],
  ["the beginning of a day", "en", 3_600_000, midnight, "Nov 21"],
  ["Latin digits in Arabic", "ar-EG", 60_000, noon, "12:05"],
])("%s", (_what, language, step, at, expected) => {
  expect(tickFormat(language, [at, at + step])(at)).toBe(expected);
});
