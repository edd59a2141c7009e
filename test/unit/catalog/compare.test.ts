import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { compareCodes, comparedFacts, writtenPairs } from "../../../src/catalog/compare.ts";
import { closeCodeById, closeCodes, vendorCodes } from "../../../src/catalog/look-up.ts";
import { comparisonMarkdown } from "../../../src/panel/codes/comparison-markdown.ts";
import { comparisonWords } from "../../../src/panel/codes/comparison-words.ts";
import { findEntries, referenceEntries } from "../../../src/panel/codes/reference-entry.ts";
import { createText } from "../../../src/text/create-text.ts";

const sources = ["ui", "codes", "vendors", "causes", "compare"].map((file) =>
  readFileSync(`public/locales/en/${file}.ftl`, "utf8"),
);
const text = createText("en", sources);
const all = [...closeCodes, ...vendorCodes];
const code = (id: string) => {
  const found = closeCodeById(id);
  if (!found) throw new Error(`no code ${id}`);
  return found;
};

describe("any two codes", () => {
  test("are told apart by facts, each of which is different or alike", () => {
    for (const first of all)
      for (const second of closeCodes) {
        const { differences, alike } = compareCodes(first, second);
        expect(differences.length + alike.length).toBe(comparedFacts.length);
      }
  });

  test("have all their words, and a sentence for each when it applies", () => {
    for (const first of all)
      for (const second of [...closeCodes, ...vendorCodes.slice(0, 40)]) {
        if (first === second) continue;
        const words = comparisonWords(first, second, text);
        expect(words.first.applies).not.toBe(words.second.applies);
        expect([words.question, words.first.fix, words.second.seen].every((sentence) => sentence.length > 10)).toBe(
          true,
        );
      }
  }, 60_000);

  test("say the same the other way round", () => {
    const words = comparisonWords(code("1005"), code("1006"), text);
    const swapped = comparisonWords(code("1006"), code("1005"), text);
    expect(swapped.question).toBe(words.question);
    expect(swapped.first).toEqual(words.second);
    expect(swapped.second).toEqual(words.first);
  });
});

test("every written pair has its words, and no others are there", () => {
  const ids = new FluentResource(sources[4] ?? "").body.map(({ id }) => id).filter((id) => id.startsWith("compare-"));
  expect(ids.toSorted()).toEqual(writtenPairs.map(([first, second]) => `compare-${first}-${second}`).toSorted());
  for (const [first, second] of writtenPairs) expect([code(first).id, code(second).id]).toEqual([first, second]);
});

test("a comparison as Markdown has every part, and keeps the cells of its table apart", () => {
  const markdown = comparisonMarkdown(comparisonWords(code("1000"), code("4000-4999"), text), text);
  for (const part of ["## 1000 or 4000–4999", "### Key differences", "### How to fix it", "### Learn more"])
    expect(markdown).toContain(part);
  const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
  expect(new Set(rows.map((row) => row.replaceAll(String.raw`\|`, "").split("|").length))).toEqual(new Set([5]));
});

describe("the search", () => {
  const entries = referenceEntries(text);
  const ids = (query: string) =>
    findEntries(entries, query, "all").map((entry) => (entry.kind === "code" ? entry.code.id : entry.id));

  test.each([
    ["1006", "1006"],
    ["4321", "4000-4999"],
    ["going away", "1001"],
    ["discord 4004", "discord-gateway-4004"],
    ["TOO BIG", "1009"],
  ])("%j finds %s first", (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test.each([
    ["abnormal", "1006"],
    ["4401 graphql", "graphql-ws-4401"],
    ["idle time-out", "idle-time-out"],
    ["token", "token-expired"],
  ])("%j finds %s", (query, id) => {
    expect(ids(query)).toContain(id);
  });

  test("narrows to a kind", () => {
    const kinds = new Set(
      findEntries(entries, "", "vendor").map((entry) => entry.kind === "code" && entry.code.scheme),
    );
    expect(kinds).toEqual(new Set(["vendor"]));
    expect(findEntries(entries, "1000", "cause")).toEqual([]);
  });
});
