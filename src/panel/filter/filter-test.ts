import type { RecordLine } from "../log-line.ts";
import type { FilterKey } from "./filter-keys.ts";
import { hostOfEndpoint, isInSubframe, pathOf, shownCode } from "./line-parts.ts";
import { type FilterTerm, type FilterValue, parseFilter } from "./parse-filter.ts";
import { remember } from "./remember.ts";

export type LineTest = (line: RecordLine) => boolean;

/**
 * What a filter lets through; null: everything. Lines share their texts, so what is asked of a text is asked once: a test is made anew for
 * each filter, and kept while the filter stays.
 */
export function createFilterTest(filter: string): LineTest | null {
  const { terms } = parseFilter(filter);
  const keyed = terms.filter(({ key }) => key !== null);
  const free = terms.filter(({ key }) => key === null);
  const tests = keyed.map(testOf);
  if (free.length > 0) tests.push(searchTest(free));
  const [first, second] = tests;
  if (!first) return null;
  if (!second) return first;
  return (line) => tests.every((test) => test(line));
}

/** The free words of a filter in one go: each line has one text for all of them. */
function searchTest(terms: readonly FilterTerm[]): LineTest {
  const words = terms.map(({ negated, values: [value] }) => ({
    wanted: !negated,
    word: value.kind === "part" ? value.text : "",
  }));
  const matches = remember((text: string) => words.every(({ wanted, word }) => text.includes(word) === wanted));
  return ({ searched }) => matches(searched);
}

function testOf({ key, negated, values }: FilterTerm): LineTest {
  const test = key ? keyTest(key, values) : () => true;
  return negated ? (line) => !test(line) : test;
}

function keyTest(key: FilterKey, values: FilterTerm["values"]): LineTest {
  switch (key) {
    case "code":
      return codeTest(values);
    case "open":
      return numberTest(values, ({ openFor }) => openFor);
    case "idle":
      return numberTest(values, ({ idleFor }) => idleFor);
    case "host":
      return textTest(values, ({ endpoint }) => endpoint, hostOfEndpoint);
    case "path":
      return textTest(values, ({ url }) => url, pathOf);
    case "url":
      return textTest(values, ({ url }) => url);
    case "endpoint":
      return textTest(values, ({ endpoint }) => endpoint);
    case "reason":
      return textTest(values, ({ reason }) => reason);
    case "severity":
    case "closer":
    case "ending":
    case "cause":
    case "confidence":
    case "vendor":
    case "scheme":
    case "frame":
      return choiceTest(key, new Set(values.flatMap((value) => (value.kind === "choice" ? value.values : []))));
  }
}

type OwnTestKey = "code" | "open" | "idle" | "host" | "path" | "url" | "endpoint" | "reason";

function choiceTest(key: Exclude<FilterKey, OwnTestKey>, wanted: ReadonlySet<string>): LineTest {
  switch (key) {
    case "severity":
      return ({ severity }) => wanted.has(severity);
    case "closer":
      return ({ closer }) => wanted.has(closer);
    case "ending":
      return ({ ending }) => wanted.has(ending);
    case "cause":
      return ({ causes }) => causes.some(({ id }) => wanted.has(id));
    case "confidence":
      return ({ causes: [first] }) => wanted.has(first.confidence);
    case "vendor":
      return ({ closeCode }) => closeCode?.vendor !== undefined && wanted.has(closeCode.vendor);
    case "scheme":
      return ({ closeCode }) => closeCode !== null && wanted.has(closeCode.scheme);
    case "frame":
      return (line) =>
        wanted.has(line.frame.kind) ||
        (wanted.has("top") && line.frame.top) ||
        (wanted.has("subframe") && isInSubframe(line));
  }
}

function textTest(
  values: readonly FilterValue[],
  sharedText: (line: RecordLine) => string,
  partOf: (text: string) => string = (text) => text,
): LineTest {
  const parts = values.flatMap((value) => (value.kind === "part" ? [value.text] : []));
  const matches = remember((text: string) => {
    const lower = partOf(text).toLowerCase();
    return parts.some((part) => lower.includes(part));
  });
  return (line) => matches(sharedText(line));
}

function numberTest(values: readonly FilterValue[], numberOf: (line: RecordLine) => number | null): LineTest {
  const spans = values.flatMap((value) => (value.kind === "span" ? [value.span] : []));
  const none = values.some(({ kind }) => kind === "none");
  return (line) => {
    const number = numberOf(line);
    return number === null ? none : spans.some(({ from, to }) => from <= number && number <= to);
  };
}

/** A close code by its number or a part of its name. */
function codeTest(values: readonly FilterValue[]): LineTest {
  const byNumber = numberTest(values, shownCode);
  const parts = values.flatMap((value) => (value.kind === "part" ? [value.text] : []));
  if (parts.length === 0) return byNumber;
  const byName = remember((name: string) => {
    const lower = name.toLowerCase();
    return parts.some((part) => lower.includes(part));
  });
  return (line) => byNumber(line) || (line.closeCode !== null && byName(line.closeCode.name));
}
