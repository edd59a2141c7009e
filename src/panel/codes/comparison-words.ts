import type { CloseCode } from "../../catalog/close-code.ts";
import { type ComparedFact, compareCodes, type FactPair } from "../../catalog/compare.ts";
import type { Text } from "../../text/text.ts";
import { numberOf, vendorNameOf } from "./reference-entry.ts";

/** A fact of both codes in words. */
export interface FactWords {
  readonly fact: string;
  readonly first: string;
  readonly second: string;
}

/** What is said of one of the two codes. Sentences may have backticks. */
export interface CodeWords {
  readonly code: CloseCode;
  /** "1001 Going Away", with the vendor's name behind it. */
  readonly name: string;
  readonly meaning: string;
  readonly seen: string;
  readonly fix: string;
  /** When this one of the two applies. */
  readonly applies: string;
}

/** A comparison of two codes, all in one language. */
export interface ComparisonWords {
  readonly title: string;
  readonly question: string;
  readonly first: CodeWords;
  readonly second: CodeWords;
  readonly differences: readonly FactWords[];
  readonly alike: readonly { readonly fact: string; readonly value: string }[];
}

/** Writes the comparison of any two codes, in the order given. */
export function comparisonWords(first: CloseCode, second: CloseCode, text: Text): ComparisonWords {
  const { differences, alike, written } = compareCodes(first, second);
  const fact = differences[0]?.fact ?? "none";
  const applies = written
    ? [`compare-${written.id}.first`, `compare-${written.id}.second`].map((id) => text.format(id))
    : [appliesTo(first, differences[0]?.first, fact, text), appliesTo(second, differences[0]?.second, fact, text)];
  const [one = "", other = ""] = written?.swapped ? applies.toReversed() : applies;
  return {
    title: text.format("compare-title", { first: numberOf(first), second: numberOf(second) }),
    question: text.format(written ? `compare-${written.id}` : `question-${fact}`),
    first: codeWords(first, one, text),
    second: codeWords(second, other, text),
    differences: differences.map((pair) => factWords(pair, first, second, text)),
    alike: alike.map((pair) => {
      const { fact: name, first: value } = factWords(pair, first, second, text);
      return { fact: name, value };
    }),
  };
}

/** "1001 Going Away", or "4004 Authentication failed · Discord Gateway". */
export function nameOf(code: CloseCode): string {
  const vendor = vendorNameOf(code);
  return `${numberOf(code)} ${code.name}${vendor && ` · ${vendor}`}`;
}

/** When a code is seen; of a vendor's code, that this vendor ends with it. */
export function seenOf(code: CloseCode, text: Text): string {
  const id = `code-${code.id}.seen`;
  if (text.has(id)) return text.format(id, { code: numberOf(code) });
  return text.format("seen-vendor", { vendor: vendorNameOf(code) });
}

function codeWords(code: CloseCode, applies: string, text: Text): CodeWords {
  const values = { code: numberOf(code) };
  return {
    code,
    name: nameOf(code),
    meaning: text.format(`code-${code.id}.meaning`, values),
    seen: seenOf(code, text),
    fix: text.format(`code-${code.id}.fix`, values),
    applies,
  };
}

function factWords(
  { fact, first: one, second: other }: FactPair,
  first: CloseCode,
  second: CloseCode,
  text: Text,
): FactWords {
  return {
    fact: text.format(`fact-${fact}`),
    first: text.format(`fact-${fact}-${one}`, { vendor: vendorNameOf(first) }),
    second: text.format(`fact-${fact}-${other}`, { vendor: vendorNameOf(second) }),
  };
}

function appliesTo(code: CloseCode, value: string | undefined, fact: ComparedFact | "none", text: Text): string {
  const values = { code: numberOf(code), vendor: vendorNameOf(code) };
  if (fact === "none" || value === undefined)
    return text.format("applies-none", { ...values, meaning: text.format(`code-${code.id}`, values) });
  return text.format(`applies-${fact}-${value}`, values);
}
