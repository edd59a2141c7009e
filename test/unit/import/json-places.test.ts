import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeOf, syntaxErrorIn } from "../../../src/import/json-places.ts";

describe("syntaxErrorIn", () => {
  test.each<[string, number]>([
    ["{}", 2],
    ['{"a":[1,-2.5e+3,true,null,"x\\u00e9\\n"]} ', 40],
    ["", 0],
    ["{", 1],
    ['{"a"', 4],
    ['{"a":', 5],
    ["[1,", 3],
    ["[1,]", 3],
    ['{"a":1,}', 7],
    ["{'a':1}", 1],
    ['{"a" 1}', 5],
    ["[01]", 1],
    ["[1.]", 1],
    ["[.5]", 1],
    ["[+1]", 1],
    ["[NaN]", 1],
    ["[truth]", 1],
    ['["a\nb"]', 3],
    ['["a\\x"]', 3],
    ['["a\\u12g4"]', 3],
    ['["a', 3],
    ["[1}", 2],
    ["1 2", 2],
    ["[1] x", 4],
  ])("%j: %i", (text, index) => {
    expect(syntaxErrorIn(text)).toBe(index);
  });

  test("it finds an error where JSON.parse does, and only there", () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(40), fc.nat(3), fc.constantFrom("", "{", "]", '"', ",", ":", "\\", "0", "x", "\n"))
      .map(([text, at, length, scrap]) => text.slice(0, at) + scrap + text.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        const end = syntaxErrorIn(text);
        if (isJson(text)) expect(end).toBe(text.length);
        else expect(end < text.length || !isJson(text.slice(0, end))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  test("it does not recurse", () => {
    expect(syntaxErrorIn("[".repeat(1_000_000))).toBe(1_000_000);
  });
});

describe("placeOf", () => {
  const text = '{"a": {"b": [10, {"c": "x"}]}, "d": 1, "a": {"b": [1, 2]}, "\\u0065": 5}';

  test.each<[(string | number)[], string]>([
    [[], text],
    [["d"], "1"],
    [["e"], "5"],
    // Of keys that stand twice the last one counts.
    [["a", "b", 1], "2]"],
    [["a", "b", 7], "[1, 2]"],
    [["a", "missing", "c"], '{"b": [1, 2]}'],
  ])("%j", (path, found) => {
    expect(text.slice(placeOf(text, path)).startsWith(found.slice(0, 10))).toBe(true);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
