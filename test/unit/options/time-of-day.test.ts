import { expect, test } from "vitest";
import { readTime, writeTime } from "../../../src/options/time-of-day.ts";

test.each([
  [0, "00:00"],
  [7 * 60 + 5, "07:05"],
  [24 * 60 - 1, "23:59"],
])("%i minutes are %s", (minutes, written) => {
  expect(writeTime(minutes)).toBe(written);
  expect(readTime(written)).toBe(minutes);
});

test.each(["", "24:00", "7:00", "12:60", "noon"])("%j is no time", (written) => expect(readTime(written)).toBeNull());

test("seconds, which some browsers write, are left out", () => expect(readTime("22:30:15")).toBe(22 * 60 + 30));
