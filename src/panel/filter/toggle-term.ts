import { type ChoiceKey, choicesMeant } from "./filter-keys.ts";
import { type FilterPart, type FilterWord, quoteValue, splitFilter } from "./split-filter.ts";

/** Whether a filter asks for all of these values of a key, alone or among others. */
export function hasTerm(text: string, key: ChoiceKey, values: readonly string[]): boolean {
  return splitFilter(text).some(
    (word) => word.key === key && !word.negated && values.every((value) => word.parts.some(means(key, value))),
  );
}

/**
 * The filter with these values of a key asked for, or, if it asks for all of them already, without them. Values of one key stand in one
 * term; everything else stays as it was written. A term that ruled one of the values out gives way.
 */
export function toggleTerm(text: string, key: ChoiceKey, values: readonly string[]): string {
  const isOne = (part: FilterPart): boolean => values.some((value) => means(key, value)(part));
  const words = splitFilter(text);
  if (hasTerm(text, key, values))
    return rewrite(text, words, (word) => (word.key === key && !word.negated ? keep(word, isOne) : undefined));

  const home = words.find((word) => word.key === key && !word.negated);
  const added = rewrite(text, words, (word) => {
    if (word === home) return [...(keep(word, isOne) ?? word.parts.map(({ text: part }) => part)), ...values];
    return word.key === key && word.negated ? keep(word, isOne) : undefined;
  });
  return home ? added : `${added} ${key}:${values.join(",")}`.trim();
}

const means =
  (key: ChoiceKey, value: string) =>
  ({ text }: FilterPart): boolean =>
    text.trim() !== "" && choicesMeant(key, text.trim().toLowerCase()).some((meant) => meant === valueOf(key, value));

const valueOf = (key: ChoiceKey, word: string): string => choicesMeant(key, word)[0] ?? word;

/** The values that stay when those that `isOne` go; undefined if none goes. */
function keep({ parts }: FilterWord, isOne: (part: FilterPart) => boolean): readonly string[] | undefined {
  const kept = parts.filter((part) => !isOne(part));
  return kept.length === parts.length ? undefined : kept.map(({ text }) => text);
}

/** The text with new values for some of its words. A word without values goes, with the space beside it. */
function rewrite(
  text: string,
  words: readonly FilterWord[],
  valuesOf: (word: FilterWord) => readonly string[] | undefined,
): string {
  let written = "";
  let from = 0;
  for (const word of words) {
    const values = valuesOf(word);
    if (!values) continue;
    const some = values.filter((value) => value !== "");
    written += text.slice(from, word.start);
    from = word.end;
    if (some.length > 0) written += `${word.negated ? "-" : ""}${word.key}:${some.map(quoteValue).join(",")}`;
    else from += /^\s*/u.exec(text.slice(from))?.[0].length ?? 0;
  }
  return `${written}${text.slice(from)}`.trim();
}
