import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/text/languages.ts";
import { faultsOf, languageFaults, type Texts, textsOf } from "./language-faults.ts";

const folder = "public/locales";
const read = (language: string, file: string): string => readFileSync(`${folder}/${language}/${file}`, "utf8");
const textsIn = (language: string): Texts =>
  new Map(readdirSync(`${folder}/${language}`).flatMap((file) => Array.from(textsOf(file, read(language, file)))));
const english = textsIn("en");

const messages = (one: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${one}/messages.json`, "utf8")) as Record<string, { message: string }>;

test("every language that can be chosen has its folder, and no other is there", () => {
  expect(readdirSync(folder).toSorted()).toEqual([...languages].toSorted());
  expect(readdirSync("public/_locales").toSorted()).toEqual([...languages].toSorted());
});

describe.each(languages)("%s", (language) => {
  const texts = textsIn(language);

  test("has every text, with the same variables, functions and code, in all its plural forms", () => {
    expect(languageFaults(english, texts, language)).toEqual([]);
  });

  test("would be found incomplete if any one text were missing", () => {
    for (const [id, pattern] of english) {
      expect(faultsOf(id, pattern, undefined, language)).toEqual([`${id} is missing`]);
      expect(texts.has(id)).toBe(true);
    }
    const [first] = texts.keys();
    const without = new Map([...texts].filter(([id]) => id !== first));
    expect(languageFaults(english, without, language)).toEqual([`${first} is missing`]);
  });

  test("has the same texts for what the browser draws", () => {
    expect(Object.keys(messages(language))).toEqual(Object.keys(messages("en")));
    // The Chrome Web Store allows no more.
    expect(messages(language)["extensionDescription"]?.message.length).toBeLessThanOrEqual(132);
  });

  test("repeats no sentence of the pages that people read today", () => {
    const known = new Set(readFileSync("test/invariants/known-sentences.txt", "utf8").split("\n"));
    const sentences = [...texts.values()].flatMap(sentencesOf);
    expect(sentences.filter((sentence) => known.has(fingerprint(sentence)))).toEqual([]);
  });
});

/** The sentences in a text, wherever they stand in it. */
function sentencesOf(pattern: unknown): string[] {
  if (typeof pattern === "string") return pattern.split(/(?<=[.!?؟])\s+/u);
  if (typeof pattern !== "object" || pattern === null) return [];
  return Object.values(pattern).flatMap(sentencesOf);
}

/** Sentences of others are kept as fingerprints only: they are not ours to copy. */
function fingerprint(sentence: string): string {
  const words = sentence
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}
