import { describe, expect, test } from "vitest";
import { defaultChoices, type Choices } from "../../../src/options/choices.ts";
import {
  largestFile,
  readSettingsFile,
  settingsFileName,
  writeSettingsFile,
} from "../../../src/options/settings-file.ts";

const at = new Date("2026-11-21T09:30:00Z");
const choices: Choices = {
  ...defaultChoices,
  language: "fr",
  recording: "only",
  recordingSites: ["example.com"],
  mutedCodes: [1001],
  quietHours: { from: 1320, to: 420 },
  redactionPatterns: [String.raw`order-\d+`],
  theme: "dark",
};
const fileWith = (settings: unknown, version: unknown = 1): string =>
  JSON.stringify({ format: "whyclosed-settings", version, settings });

describe("a settings file", () => {
  test("says what it is, and holds all that it is read back for", () => {
    const content = writeSettingsFile(choices, "1.2.3", at);
    expect(JSON.parse(content)).toEqual({
      format: "whyclosed-settings",
      version: 1,
      exportedAt: "2026-11-21T09:30:00.000Z",
      generator: { name: "WhyClosed", version: "1.2.3" },
      settings: choices,
    });
    expect(readSettingsFile(content)).toEqual({ problem: null, changes: choices, broken: [], unknown: [] });
    expect(settingsFileName(at)).toBe("whyclosed-settings-2026-11-21.json");
  });

  test("stays far below the largest that is read", () => {
    const sites = Array.from({ length: 500 }, (_, index) => `${index}`.padEnd(255, "x"));
    const largest = {
      ...choices,
      recordingSites: sites,
      mutedSites: sites,
      redactionPatterns: Array(50).fill("é".repeat(500)),
    };
    expect(new TextEncoder().encode(writeSettingsFile(largest, "1.2.3", at)).length).toBeLessThan(largestFile / 2);
  });

  test.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["null", "not-settings"],
    ["[]", "not-settings"],
    ['{"format":"whyclosed-log","version":1,"settings":{}}', "not-settings"],
    [fileWith({}, "1"), "not-settings"],
    [fileWith([]), "not-settings"],
    [fileWith({ theme: "dark" }, 2), "newer"],
  ])("%j: %s", (content, problem) => expect(readSettingsFile(content)).toEqual({ problem }));

  test("names each entry that is broken and what is to blame, and takes the others", () => {
    const read = readSettingsFile(
      fileWith({
        theme: "dark",
        leastSeverity: "loud",
        mutedSites: ["a.example", "b c", "d.example", 7],
        mutedCodes: "1001",
        capacity: 5,
        language: "tlh",
        colour: "red",
      }),
    );
    expect(read).toEqual({
      problem: null,
      changes: { theme: "dark" },
      broken: [
        { name: "leastSeverity", values: ['"loud"'] },
        { name: "mutedSites", values: ['"b c"', "7"] },
        { name: "mutedCodes", values: ['"1001"'] },
        { name: "capacity", values: ["5"] },
        { name: "language", values: ['"tlh"'] },
      ],
      unknown: ["colour"],
    });
  });

  test("a list that is only too long is to blame as a whole, in short", () => {
    const read = readSettingsFile(fileWith({ mutedCodes: Array(501).fill(1001) }));
    expect(read).toMatchObject({ changes: {}, broken: [{ name: "mutedCodes" }] });
    if (read.problem !== null) throw new Error("not read");
    expect(read.broken[0]?.values[0]).toMatch(/^\[1001,.{70,80}…$/);
  });

  test("what it lacks is left alone, and what is inherited is no setting", () => {
    expect(readSettingsFile(fileWith({}))).toEqual({ problem: null, changes: {}, broken: [], unknown: [] });
    const read = readSettingsFile(
      '{"format":"whyclosed-settings","version":1,"settings":{"__proto__":{"theme":"dark"}}}',
    );
    expect(read).toMatchObject({ changes: {}, broken: [] });
  });

  test("a byte order mark, as some editors write it, does no harm", () => {
    expect(readSettingsFile(`\ufeff${fileWith({ theme: "dark" })}`)).toMatchObject({ changes: { theme: "dark" } });
  });
});
