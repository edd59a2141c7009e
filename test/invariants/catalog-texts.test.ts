import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { closeCodes } from "../../src/catalog/look-up.ts";
import { createText } from "../../src/text/create-text.ts";

const source = readFileSync("public/locales/en/codes.ftl", "utf8");
const text = createText("en", [source]);
const parts = ["", ".meaning", ".seen", ".cause", ".fix"];

test("every code has all its texts, and no text is left over", () => {
  const there = new FluentResource(source).body.flatMap(({ id, attributes }) =>
    ["", ...Object.keys(attributes).map((name) => `.${name}`)].map((part) => id + part),
  );
  const due = closeCodes.flatMap(({ id }) => parts.map((part) => `code-${id}${part}`));
  expect(there.toSorted()).toEqual(due.toSorted());
});

test("the line for a notification is short", () => {
  for (const { id, first } of closeCodes)
    expect(text.format(`code-${id}`, { code: String(first) }).length).toBeLessThanOrEqual(95);
});

test("no two codes are explained by the same words", () => {
  const meanings = closeCodes.map(({ id, first }) => text.format(`code-${id}.meaning`, { code: String(first) }));
  expect(new Set(meanings).size).toBe(closeCodes.length);
});
