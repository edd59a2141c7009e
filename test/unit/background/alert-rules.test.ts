import { describe, expect, test } from "vitest";
import { isMuted, isQuietTime, isWorthAlert, mayNotify } from "../../../src/background/alert-rules.ts";
import { defaultSettings, type Settings } from "../../../src/log/settings.ts";

const settings = (changes: Partial<Settings>): Settings => ({ ...defaultSettings, ...changes });
const at = (hours: number, minutes = 0): Date => new Date(2026, 5, 1, hours, minutes);

test.each([
  ["normal", "abnormal", false],
  ["notice", "abnormal", false],
  ["abnormal", "abnormal", true],
  ["normal", "notice", false],
  ["notice", "notice", true],
  ["abnormal", "notice", true],
] as const)("an end that is %s alerts from %s on: %s", (severity, leastSeverity, expected) => {
  expect(isWorthAlert(severity, settings({ leastSeverity }))).toBe(expected);
});

describe("muted", () => {
  const end = { site: "app.example.com", socketHost: "live.example.net:8443", code: 1006 };
  test.each<[string, Partial<Settings>, boolean]>([
    ["nothing", {}, false],
    ["the page's site", { mutedSites: ["example.com"] }, true],
    ["the socket's site", { mutedSites: ["live.example.net"] }, true],
    ["the socket's site with its port", { mutedSites: ["live.example.net:8443"] }, true],
    ["another site", { mutedSites: ["example.org"] }, false],
    ["the code", { mutedCodes: [1001, 1006] }, true],
    ["another code", { mutedCodes: [1001] }, false],
  ])("by %s", (_name, changes, expected) => {
    expect(isMuted(end, settings(changes))).toBe(expected);
  });

  test("a page without a host is muted by no site, an end without a code by no code", () => {
    const nameless = { site: "", socketHost: "", code: null };
    expect(isMuted(nameless, settings({ mutedSites: ["example.com"], mutedCodes: [0, 1006] }))).toBe(false);
  });
});

describe("quiet hours", () => {
  const night = { from: 22 * 60, to: 7 * 60 };
  const noon = { from: 12 * 60, to: 13 * 60 + 30 };
  test.each([
    [night, at(21, 59), false],
    [night, at(22), true],
    [night, at(0), true],
    [night, at(6, 59), true],
    [night, at(7), false],
    [noon, at(11, 59), false],
    [noon, at(12), true],
    [noon, at(13, 29), true],
    [noon, at(13, 30), false],
    [{ from: 600, to: 600 }, at(10), false],
    [null, at(3), false],
  ])("%j at %s: %s", (quietHours, time, expected) => {
    expect(isQuietTime(time, quietHours)).toBe(expected);
  });
});

test.each<[string, Partial<Settings>, boolean, boolean]>([
  ["by default", {}, false, true],
  ["beside DevTools by default", {}, true, true],
  ["switched off", { notifications: false }, false, false],
  ["in quiet hours", { quietHours: { from: 0, to: 24 * 60 - 1 } }, false, false],
  ["only while DevTools are closed, and they are", { onlyWhileDevtoolsClosed: true }, false, true],
  ["only while DevTools are closed, and they are open", { onlyWhileDevtoolsClosed: true }, true, false],
])("notifications %s", (_name, changes, devtoolsOpen, expected) => {
  expect(mayNotify(settings(changes), at(12), devtoolsOpen)).toBe(expected);
});
