import { parseRichText, valuesForRichText } from "../../ui/rich-text.tsx";
import type { Text } from "../../text/text.ts";
import { visible } from "../../ui/visible.ts";
import type { RecordDifference } from "./compare-records.ts";
import type { FactValue } from "./record-facts.ts";
import type { TellingDifference } from "./telling-difference.ts";

/** A value in words that may hold `code` in backticks. */
export function richWords(value: FactValue, text: Text): string {
  return value.kind === "foreign"
    ? String(valuesForRichText({ value: value.value })["value"])
    : text.format(value.id, valuesForRichText(value.values ?? {}));
}

/** A value in plain words. */
export function plainWords(value: FactValue, text: Text): string {
  if (value.kind === "foreign") return visible(value.value);
  return parseRichText(richWords(value, text))
    .map((piece) => piece.text)
    .join("");
}

/** The sentence above a comparison, its values written by `words`. */
export function tellingSentence(
  telling: TellingDifference,
  text: Text,
  words: (value: FactValue, text: Text) => string = plainWords,
): string {
  switch (telling.kind) {
    case "nothing":
      return text.format("apart-nothing");
    case "only":
      return text.format("apart-only", { holder: telling.holder, clause: text.format(telling.clause) });
    case "two": {
      const { by, fact, one, other } = telling;
      const values = { by, one: words(one, text), other: words(other, text) };
      const own = [one, other].every(isDuration) ? ownSentences[fact] : undefined;
      return own ? text.format(own, values) : text.format("apart-two", { ...values, fact: text.format(fact) });
    }
  }
}

const isDuration = (value: FactValue): boolean => value.kind === "text" && value.id === "value-duration";

const ownSentences: Readonly<Record<string, string>> = {
  "fact-silence": "apart-silence",
  "field-open-for": "apart-open-for",
};

/** From here on a ratio is worth a word, and up to there it still says something. */
const ratios = { least: 1.25, most: 10_000 } as const;

/** "3.2× as long": to one decimal under ten, whole from there on. Null where that says nothing. */
export function ratioWords(ratio: RecordDifference["ratio"], text: Text): string | null {
  if (!ratio || ratio.times < ratios.least || ratio.times > ratios.most) return null;
  const times = ratio.times < 10 ? Math.round(ratio.times * 10) / 10 : Math.round(ratio.times);
  return text.format(`ratio-${ratio.kind}`, { times });
}
