import { visible } from "../../ui/visible.ts";
import { type FilterKey, filterKeys } from "./filter-keys.ts";
import type { FilterOption } from "./filter-options.ts";
import { type FilterWord, quoteValue, splitFilter } from "./split-filter.ts";

/** Something that can stand in the filter where the caret is. */
export interface Completion {
  /** What it completes: a key to choose a value for, or a value. */
  readonly what:
    | { readonly kind: "key"; readonly key: FilterKey }
    | { readonly kind: "value"; readonly option: FilterOption };
  /** The filter with it. */
  readonly text: string;
  /** Where the caret is then. */
  readonly caret: number;
}

/** Most values that are offered at a time. */
const mostValues = 8;

/**
 * What can be meant at the caret: keys that begin as the word does, or values of the word's key, the most frequent first. `asked`: also
 * where nothing is typed yet.
 */
export function completeFilter(
  text: string,
  caret: number,
  asked: boolean,
  optionsOf: (key: FilterKey) => readonly FilterOption[],
): readonly Completion[] {
  const word = splitFilter(text).find(({ start, end }) => start < caret && caret <= end);
  if (word?.key) return completeValue(text, caret, word, optionsOf(word.key));
  return completeKey(text, caret, asked, word);
}

function completeKey(text: string, caret: number, asked: boolean, word: FilterWord | undefined): readonly Completion[] {
  const start = word ? word.start + Number(word.negated) : caret;
  const typed = text.slice(start, caret).toLowerCase();
  if ((typed === "" && !asked) || (word && caret < word.end)) return [];
  return filterKeys
    .filter((key) => key.startsWith(typed))
    .map((key) => replaced(text, start, caret, `${key}:`, { kind: "key", key }));
}

function completeValue(
  text: string,
  caret: number,
  { parts }: FilterWord,
  options: readonly FilterOption[],
): readonly Completion[] {
  const part = parts.find(({ start, end }) => start <= caret && caret <= end);
  if (!part) return [];
  const typed = text
    .slice(part.start, caret)
    .replace(/^["“„«”]/u, "")
    .trim()
    .toLowerCase();
  const others = new Set(parts.flatMap((one) => (one === part ? [] : [one.text.toLowerCase()])));
  const found = mostFrequent(options, ({ value, name }) => {
    const lower = value.toLowerCase();
    return !others.has(lower) && (lower.includes(typed) || name.toLowerCase().includes(typed));
  });
  const completions = found.map((option) =>
    replaced(text, part.start, part.end, quoteValue(typeable(option.value)), { kind: "value", option }),
  );
  const isThere = completions.length === 1 && completions[0]?.text === text;
  return isThere ? [] : completions;
}

function replaced(text: string, start: number, end: number, by: string, what: Completion["what"]): Completion {
  return { what, text: text.slice(0, start) + by + text.slice(end), caret: start + by.length };
}

/** The value up to its first hidden character: a text field would not keep it, and nobody would see what is there. */
function typeable(value: string): string {
  let end = 0;
  for (const character of value) {
    if (visible(character) !== character) break;
    end += character.length;
  }
  return value.slice(0, end);
}

/** The first few by count. One pass: there may be as many values as lines. */
function mostFrequent(
  options: readonly FilterOption[],
  isWanted: (option: FilterOption) => boolean,
): readonly FilterOption[] {
  const found: FilterOption[] = [];
  for (const option of options) {
    const isMore = found.length < mostValues || option.count > (found.at(-1)?.count ?? 0);
    if (!isMore || !isWanted(option)) continue;
    const place = found.findIndex(({ count }) => count < option.count);
    found.splice(place === -1 ? found.length : place, 0, option);
    found.length = Math.min(found.length, mostValues);
  }
  return found;
}
