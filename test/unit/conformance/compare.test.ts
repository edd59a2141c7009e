import { expect, test } from "vitest";
import { compare } from "../../conformance/compare.ts";

const text = "identity: textOfMethods";
const named = JSON.stringify({ value: ["function close() { [native code] }"] });
const nameless = JSON.stringify({ value: ["function () { [native code] }"] });
const cases: readonly (readonly [string, Record<string, string>, Record<string, string>, string[]])[] = [
  ["what is the same", { a: "1", [text]: named }, { a: "1", [text]: nameless }, []],
  ["a check that sees something else", { a: "1", [text]: named }, { a: "2", [text]: nameless }, ["a"]],
  ["a check that is not there with the extension", { a: "1", [text]: named }, { [text]: nameless }, ["a"]],
  ["a check that is there with the extension only", { [text]: named }, { a: "1", [text]: nameless }, ["a"]],
  ["a known difference that has gone", { [text]: named }, { [text]: named }, [text]],
  [
    "a known difference that has grown",
    { [text]: named },
    { [text]: '{"value":["function c() { [native code] }"]}' },
    [text],
  ],
];

test.each(cases)("%s", (_, without, seen, differences) => {
  expect(compare("chromium", without, seen).map(({ check }) => check)).toEqual(differences);
});

test("a difference that is known in one browser is one in the other", () => {
  const [without, seen] = [
    { "identity: argumentsAndCaller": '{"value":[]}' },
    { "identity: argumentsAndCaller": "{}" },
  ];
  expect(compare("firefox", without, seen)).toHaveLength(1);
});
