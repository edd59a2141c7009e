import { expect, test } from "vitest";
import { parseSettings, queryOf, type Settings, usualSettings } from "../../playground/settings.ts";

const chosen: Settings = {
  session: "storm",
  theme: "dark",
  language: "pseudo-rtl",
  view: "codes",
  width: 400,
  live: 1000,
  fail: ["read", "export"],
  preserve: false,
  timeline: "hidden",
  filter: 'code:1006 "lost & found"',
  end: 1_780_000_000_000,
  slow: 500,
  bar: false,
};

test("an address without a query is as usual, and the usual needs none", () => {
  expect(parseSettings("")).toEqual(usualSettings);
  expect(queryOf(usualSettings)).toBe("");
});

test("a query says all settings, and is read as what was said", () => {
  expect(parseSettings(queryOf(chosen))).toEqual(chosen);
});

test.each([
  ["?session=nothing&theme=pink&language=xx&view=none", {}],
  ["?width=-5&live=abc&end=1e99", { end: 8.64e15 }],
  ["?live=99999999", { live: 10_000 }],
  ["?fail=read,nonsense", { fail: ["read"] }],
])("%s takes what is known, within its limits", (query, changes) => {
  expect(parseSettings(query)).toEqual({ ...usualSettings, ...changes });
});
