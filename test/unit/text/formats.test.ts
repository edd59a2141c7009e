import { describe, expect, test } from "vitest";
import { createByteSizeFormat } from "../../../src/text/byte-size.ts";
import { createDurationFormat } from "../../../src/text/duration.ts";
import { createRandom } from "../../playground/sessions/random.ts";

test.each([
  [0, "0 ms"],
  [0.44, "0.4 ms"],
  [9.94, "9.9 ms"],
  [12.4, "12 ms"],
  [999.4, "999 ms"],
  [999.6, "1 s"],
  [4254, "4.25 s"],
  [60_020, "60.02 s"],
  [119_999, "120 s"],
  [192_000, "3 min 12 s"],
  [3_599_600, "1 h"],
  [7_500_000, "2 h 5 min"],
  [86_400_000, "1 day"],
  [93_600_000, "1 day 2 h"],
  [-500, "−500 ms"],
])("%d ms reads %s", (milliseconds, words) => {
  expect(createDurationFormat("en")(milliseconds)).toBe(words);
});

test.each([
  ["fr", 60_020, "60,02\u202fs"],
  ["id", 12, "12 ms"],
  ["id", 90_000_000, "1 hr 1 j"],
  ["ru", 192_000, "3 мин 12 с"],
  ["ar-u-nu-latn", 60_020, "60.02 ث"],
])("durations are written as the language writes them: %s", (language, milliseconds, words) => {
  expect(createDurationFormat(language)(milliseconds).replaceAll("\u00a0", " ")).toBe(words);
});

const rounded = (value: number, unit: string, maximumFractionDigits: number): string =>
  new Intl.NumberFormat("fr", { style: "unit", unit, unitDisplay: "short", maximumFractionDigits }).format(value);

// As the clocks of pages give them: in steps of 5 µs, of a tenth, of a whole millisecond.
test.each([0.005, 0.1, 1, 5])("a duration is rounded as Intl rounds: in steps of %d ms", (step) => {
  const duration = createDurationFormat("fr");
  const random = createRandom(step * 1000);
  for (let count = 0; count < 2000; count++) {
    const value = Math.round(random.between(0, random.oneOf([9.9, 999, 119_999])) / step) * step;
    const expected =
      value < 9.95
        ? rounded(value, "millisecond", 1)
        : value < 999.5
          ? rounded(value, "millisecond", 0)
          : rounded(value / 1000, "second", 2);
    expect([value, duration(value)]).toEqual([value, expected]);
  }
});

describe("byte sizes", () => {
  test.each([
    [0, "0 B"],
    [1023, "1,023 B"],
    [1024, "1 KiB"],
    [65_536, "64 KiB"],
    [1_572_864, "1.5 MiB"],
    [8_388_608, "8 MiB"],
    [2 ** 50, "1,048,576 GiB"],
  ])("%d bytes read %s", (bytes, words) => {
    expect(createByteSizeFormat("en")(bytes)).toBe(words);
  });

  test.each([
    ["fr", "64 Kio"],
    ["ru", "64 КиБ"],
    ["id", "64 KiB"],
    ["ar-u-nu-latn", "64 كيبيبايت"],
  ])("are written as the language writes them: %s", (language, words) => {
    expect(createByteSizeFormat(language)(65_536)).toBe(words);
  });
});
