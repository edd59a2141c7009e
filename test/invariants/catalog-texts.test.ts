import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { closeCodes, vendorCodes } from "../../src/catalog/look-up.ts";
import { vendors } from "../../src/catalog/vendors.ts";
import { createText } from "../../src/text/create-text.ts";

const catalogs = [
  { file: "codes", codes: closeCodes, parts: ["", ".meaning", ".seen", ".cause", ".fix"] },
  { file: "vendors", codes: vendorCodes, parts: ["", ".meaning", ".fix"] },
];

describe.each(catalogs)("$file", ({ file, codes, parts }) => {
  const source = readFileSync(`public/locales/en/${file}.ftl`, "utf8");
  const text = createText("en", [source]);

  test("every code has all its texts, and no text is left over", () => {
    const there = new FluentResource(source).body.flatMap(({ id, attributes }) =>
      ["", ...Object.keys(attributes).map((name) => `.${name}`)].map((part) => id + part),
    );
    const due = codes.flatMap(({ id }) => parts.map((part) => `code-${id}${part}`));
    expect(there.toSorted()).toEqual(due.toSorted());
  });

  test("the line for a notification is short", () => {
    const lengths = codes.map(({ id, first }) => [id, text.format(`code-${id}`, { code: String(first) }).length]);
    expect(lengths.filter(([, length]) => Number(length) > 95)).toEqual([]);
  });

  test("every value in a text is given", () => {
    const texts = codes.flatMap(({ id, first }) =>
      parts.map((part) => text.format(`code-${id}${part}`, { code: String(first) })),
    );
    expect(texts.filter((sentence) => /[{}]/.test(sentence))).toEqual([]);
  });
});

test("no two codes of a scheme are explained by the same words", () => {
  const sources = ["codes", "vendors"].map((file) => readFileSync(`public/locales/en/${file}.ftl`, "utf8"));
  const text = createText("en", sources);
  const repeated = (ids: readonly string[]): string[] => {
    const sentences = ids.map((id) => text.format(id, { code: "1" }));
    return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
  };
  expect(repeated(closeCodes.map(({ id }) => `code-${id}.meaning`))).toEqual([]);
  for (const { codes } of vendors) expect(repeated(codes.map(({ id }) => `code-${id}`))).toEqual([]);
});
