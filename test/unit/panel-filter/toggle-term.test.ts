import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChoiceKey } from "../../../src/panel/filter/filter-keys.ts";
import { hasTerm, toggleTerm } from "../../../src/panel/filter/toggle-term.ts";

describe("toggleTerm", () => {
  test.each<[before: string, key: ChoiceKey, values: string[], after: string]>([
    ["", "severity", ["abnormal"], "severity:abnormal"],
    ["severity:abnormal", "severity", ["abnormal"], ""],
    ["severity:abnormal", "severity", ["notice"], "severity:abnormal,notice"],
    ["severity:abnormal,notice", "severity", ["abnormal"], "severity:notice"],
    ["severity:ab", "severity", ["abnormal"], ""],
    ["SEVERITY:Abnormal", "severity", ["abnormal"], ""],
    ["chat  room", "severity", ["abnormal"], "chat  room severity:abnormal"],
    ['chat "a  b" severity:abnormal room', "severity", ["abnormal"], 'chat "a  b" room'],
    ["host:a severity:notice code:1006", "severity", ["normal"], "host:a severity:notice,normal code:1006"],
    ["-severity:normal", "severity", ["normal"], "severity:normal"],
    ["-severity:normal,notice chat", "severity", ["normal"], "-severity:notice chat severity:normal"],
    ["-severity:normal", "severity", ["abnormal"], "-severity:normal severity:abnormal"],
    ["severity:", "severity", ["notice"], "severity:notice"],
    ["severity:bad", "severity", ["notice"], "severity:bad,notice"],
    ["", "ending", ["failed", "blocked"], "ending:failed,blocked"],
    ["ending:blocked", "ending", ["failed", "blocked"], "ending:failed,blocked"],
    ["ending:closed,failed,blocked", "ending", ["failed", "blocked"], "ending:closed"],
    ["", "closer", ["server"], "closer:server"],
    ["closer:peer,page", "closer", ["server"], "closer:page"],
    ["closer:network", "closer", ["server"], "closer:network,server"],
    ["severity:notice severity:notice", "severity", ["notice"], ""],
    ["word:severity", "severity", ["notice"], "word:severity severity:notice"],
    ["“not ended", "severity", ["notice"], "“not ended severity:notice"],
  ])("%j with %s %j: %j", (before, key, values, after) => {
    expect(toggleTerm(before, key, values)).toBe(after);
  });

  test("is on after it was off, and off after it was on", () => {
    const texts = fc
      .array(fc.constantFrom("severity:notice", "-severity:abnormal", "severity:ab", "chat", "closer:page", "host:a,b"))
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(texts, (text) => {
        const before = hasTerm(text, "severity", ["abnormal"]);
        const after = toggleTerm(text, "severity", ["abnormal"]);
        expect(hasTerm(after, "severity", ["abnormal"])).toBe(!before);
      }),
    );
  });
});

test.each<[string, ChoiceKey, string[], boolean]>([
  ["", "severity", ["abnormal"], false],
  ["severity:abnormal", "severity", ["abnormal"], true],
  ["severity:abnormal,notice", "severity", ["notice"], true],
  ["-severity:abnormal", "severity", ["abnormal"], false],
  ['"severity:abnormal"', "severity", ["abnormal"], false],
  ["ending:failed", "ending", ["failed", "blocked"], false],
  ["closer:peer", "closer", ["server"], true],
])("hasTerm %j %s %j: %s", (text, key, values, expected) => {
  expect(hasTerm(text, key, values)).toBe(expected);
});
