import { expect, test } from "vitest";
import { tabState } from "../../../src/background/tab-state.ts";
import { defaultSettings, type Settings } from "../../../src/log/settings.ts";

const only: Settings = { ...defaultSettings, recording: "only", recordingSites: ["example.com"] };

test.each([
  ["example.com", false, "recording"],
  ["example.com", true, "paused"],
  ["other.example", false, "not-recorded"],
  ["other.example", true, "not-recorded"],
  ["", false, "not-recorded"],
] as const)("a page of '%s', paused %s: %s", (site, paused, expected) => {
  expect(tabState(site, paused, only)).toBe(expected);
});
