import {
  causesMeant,
  type ChoiceKey,
  choices,
  choicesMeant,
  type FilterKey,
  filterKeys,
  isChoiceKey,
  vendorsMeant,
} from "./filter-keys.ts";
import { readCodes, readDurations, type Span } from "./filter-span.ts";
import { type FilterWord, splitFilter } from "./split-filter.ts";

/** What a line has to have for a key. `part` is in lower case; `choice` lists everything that will do. */
export type FilterValue =
  | { readonly kind: "part"; readonly text: string }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "span"; readonly span: Span }
  | { readonly kind: "none" };

/** One condition. All of a filter's terms have to hold; of a term's values, one. */
export interface FilterTerm {
  readonly negated: boolean;
  /** Null: the value is looked for in all that a line is searched for. */
  readonly key: FilterKey | null;
  readonly values: readonly [FilterValue, ...FilterValue[]];
}

/** What was not read as it may have been meant. It never keeps the rest from working. */
export type FilterNote =
  | {
      /** A word with a colon that begins with no key. It is looked for as it stands. */
      readonly kind: "unknown-key";
      readonly key: string;
      /** The key that is like it. */
      readonly meant: FilterKey | null;
    }
  | {
      /** A value that its key does not know. It is left out. */
      readonly kind: "value";
      readonly key: FilterKey;
      readonly value: string;
      /** What the key knows, where that is a handful. */
      readonly understood: readonly string[];
    };

export interface ParsedFilter {
  /** Empty: every line matches. */
  readonly terms: readonly FilterTerm[];
  readonly notes: readonly FilterNote[];
}

/** What a filter says. Total: every text says something. */
export function parseFilter(text: string): ParsedFilter {
  const terms: FilterTerm[] = [];
  const notes: FilterNote[] = [];
  for (const word of splitFilter(text)) {
    const { key, negated } = word;
    if (!key) notes.push(...hintOf(word));
    const [first, ...others] = word.parts.flatMap((part) => {
      const values = readFilterValue(key, part.text);
      if (values || !key) return values ?? [];
      notes.push({ kind: "value", key, value: part.text, understood: understoodBy(key) });
      return [];
    });
    if (first) terms.push({ negated, key, values: [first, ...others] });
  }
  return { terms, notes };
}

/** What a value says for its key: empty where it is only begun, null where it cannot be read. */
export function readFilterValue(key: FilterKey | null, text: string): readonly FilterValue[] | null {
  const value = text.trim().toLowerCase();
  if (value === "") return [];
  switch (key) {
    case "open":
    case "idle":
      return value === "none" ? [{ kind: "none" }] : spans(readDurations(value));
    case "code":
      return value === "none" ? [{ kind: "none" }] : codes(value);
    case "cause":
      return choice(causesMeant(value));
    case "vendor":
      return choice(vendorsMeant(value));
    case "severity":
    case "closer":
    case "ending":
    case "confidence":
    case "frame":
    case "scheme":
      return choice(choicesMeant(key, value));
    case "host":
    case "path":
    case "url":
    case "endpoint":
    case "reason":
      return [{ kind: "part", text: value }];
    case null:
      return [{ kind: "part", text: text.toLowerCase() }];
  }
}

function choice(values: readonly string[]): readonly FilterValue[] | null {
  return values.length === 0 ? null : [{ kind: "choice", values }];
}

function spans(read: readonly Span[] | null): readonly FilterValue[] | null {
  return read && read.map((span) => ({ kind: "span", span }));
}

/** Numbers; a part of the code's name, if it does not begin as numbers do. */
function codes(value: string): readonly FilterValue[] | null {
  const read = spans(readCodes(value));
  return read ?? (/^[<>=≤≥]|^\d+\s*[-–.]/u.test(value) ? null : [{ kind: "part", text: value }]);
}

function understoodBy(key: FilterKey): readonly string[] {
  if (isChoiceKey(key)) return wordsOf(key);
  if (key === "code") return ["1006", "4000-4999", ">=4000", "40xx", "none"];
  return key === "open" || key === "idle" ? ["30s", ">1.5s", "<500ms", "55s-65s", "none"] : [];
}

/** The words of a key, without those that mean the same as an earlier one. */
function wordsOf(key: ChoiceKey): readonly string[] {
  const words = Object.entries(choices[key]);
  return words
    .filter(([, value], index) => words.findIndex(([, one]) => one === value) === index)
    .map(([word]) => word);
}

/** A word such as "status:403" may be meant as a key. An address ("wss://a", "localhost:8080") and a quotation are not. */
function hintOf({ parts: [{ text, start, end }] }: FilterWord): readonly FilterNote[] {
  const isQuoted = end - start !== text.length;
  const [, name, value = ""] = /^([a-z]{2,16}):(.+)$/isu.exec(isQuoted ? "" : text) ?? [];
  if (name === undefined || value.startsWith("//")) return [];
  const key = name.toLowerCase();
  const meant = filterKeys.find((one) => one.startsWith(key) || key.startsWith(one)) ?? null;
  const isPort = /^\d{1,5}(?:\/|$)/u.test(value);
  return isPort && meant === null ? [] : [{ kind: "unknown-key", key, meant }];
}
