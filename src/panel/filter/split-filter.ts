import { type FilterKey, filterKeyOf } from "./filter-keys.ts";

/** A stretch of the filter's text. `text` is what it says, without quotes. */
export interface FilterPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between two spaces. */
export interface FilterWord {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly key: FilterKey | null;
  /** The values of the key, or the word itself. Never empty, though their texts may be. */
  readonly parts: readonly [FilterPart, ...FilterPart[]];
}

/** Marks that open a quotation, with those that may end it. Keyboards and systems put in curly ones by themselves. */
const quotes: Readonly<Record<string, string>> = { '"': '"', "“": "”", "”": "”", "„": "“”", "«": "»" };
const space = /\s/u;

/** The words of a filter, in order. Any text has some reading; a quotation that is not ended reaches to the end. */
export function splitFilter(text: string): readonly FilterWord[] {
  const words: FilterWord[] = [];
  let at = 0;
  while (at < text.length) {
    if (space.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const word = readWord(text, at);
    words.push(word);
    at = word.end;
  }
  return words;
}

function readWord(text: string, start: number): FilterWord {
  const negated = text.charAt(start) === "-";
  const begin = negated ? start + 1 : start;
  const name = /^[a-z]+(?=:)/iu.exec(text.slice(begin, begin + 32))?.[0] ?? "";
  const key = filterKeyOf(name) ?? null;
  const first = readPart(text, key ? begin + name.length + 1 : begin, key !== null);
  const parts: [FilterPart, ...FilterPart[]] = [first];
  let { end } = first;
  // A word without a key has taken its commas with it.
  while (text.charAt(end) === ",") {
    const part = readPart(text, end + 1, true);
    parts.push(part);
    ({ end } = part);
  }
  return { start, end, negated, key, parts };
}

/** Reads to the next space, or comma if those part values; in quotes over both. `\"` and `\\` stand for themselves there. */
function readPart(text: string, start: number, untilComma: boolean): FilterPart {
  let read = "";
  let at = start;
  const ends = quotes[text.charAt(start)];
  if (ends !== undefined) {
    at += 1;
    while (at < text.length && !ends.includes(text.charAt(at))) {
      if (text.charAt(at) === "\\" && /["\\]/u.test(text.charAt(at + 1))) at += 1;
      read += text.charAt(at);
      at += 1;
    }
    at = Math.min(at + 1, text.length);
  }
  const rest = untilComma ? /[^\s,]*/uy : /\S*/uy;
  rest.lastIndex = at;
  read += rest.exec(text)?.[0] ?? "";
  return { text: read, start, end: Math.max(at, rest.lastIndex) };
}

/** The value as it is written in a filter: in quotes where it needs them. */
export function quoteValue(value: string): string {
  const plain = value !== "" && !/[\s,]/u.test(value) && quotes[value.charAt(0)] === undefined;
  return plain ? value : `"${value.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
}
