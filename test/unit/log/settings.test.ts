import { describe, expect, test } from "vitest";
import { defaultSettings, isListed, isRecorded, parseSettings } from "../../../src/log/settings.ts";

describe("parseSettings", () => {
  test.each([undefined, null, 7, "all", [], {}, { unknown: true }])("%j gives the defaults", (stored) =>
    expect(parseSettings(stored)).toEqual({ settings: defaultSettings, broken: [] }),
  );

  test("reads what is sound, names what is broken, and keeps the rest", () => {
    const { settings, broken } = parseSettings({
      recording: "only",
      recordingSites: [" Example.com "],
      leastSeverity: "loud",
      mutedCodes: [1006, 70_000],
      quietHours: { from: 1320, to: 420 },
      redactionPatterns: ["("],
      capacity: 5,
    });
    expect(settings).toEqual({
      ...defaultSettings,
      recording: "only",
      recordingSites: ["example.com"],
      quietHours: { from: 1320, to: 420 },
    });
    expect(broken).toEqual(["leastSeverity", "mutedCodes", "capacity", "redactionPatterns"]);
  });

  test("what is inherited is no setting", () => {
    const stored = Object.create({ notifications: false }) as object;
    expect(parseSettings(stored).settings.notifications).toBe(true);
    expect(parseSettings(JSON.parse('{"__proto__":{"notifications":false}}')).settings).toEqual(defaultSettings);
  });
});

describe("sites", () => {
  test.each([
    ["example.com", ["example.com"], true],
    ["app.example.com", ["example.com"], true],
    ["example.com", ["app.example.com"], false],
    ["badexample.com", ["example.com"], false],
    ["example.com:8080", ["example.com"], true],
    ["localhost:8080", ["localhost:8080"], true],
    ["localhost:3000", ["localhost:8080"], false],
    ["EXAMPLE.com", ["example.com"], true],
    ["", ["example.com"], false],
  ])("%s in %j: %s", (host, list, expected) => expect(isListed(host, list)).toBe(expected));

  test.each([
    ["all", true, true],
    ["all-but", false, true],
    ["only", true, false],
  ] as const)("recording %s", (recording, listed, others) => {
    const settings = { ...defaultSettings, recording, recordingSites: ["example.com"] };
    expect([isRecorded("example.com", settings), isRecorded("other.example", settings)]).toEqual([listed, others]);
  });
});
