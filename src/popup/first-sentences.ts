/** From this length on, in UTF-16 units, a first sentence stands alone: "Use TLS." says too little. */
const longEnough = 45;

/** A text's beginning in whole sentences, and what follows it: "" where it is all. */
export interface Beginning {
  readonly first: string;
  readonly rest: string;
}

/**
 * Splits a text after its first sentence, or the first few short ones, by the rules of a language (BCP 47). Never within `code`, nor
 * within a value between isolation marks.
 */
export function firstSentences(text: string, language: string): Beginning {
  let end = 0;
  for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    end += segment.length;
    if (end >= longEnough && isWhole(text.slice(0, end))) break;
  }
  return { first: text.slice(0, end).trimEnd(), rest: text.slice(end).trim() };
}

function isWhole(beginning: string): boolean {
  const count = (pattern: RegExp): number => beginning.match(pattern)?.length ?? 0;
  return count(/`/g) % 2 === 0 && count(/\u2068/g) <= count(/\u2069/g);
}
