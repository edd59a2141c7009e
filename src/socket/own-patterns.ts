import { betweenPlaceholders, type Replace } from "./redactable.ts";

/**
 * Longest text, in UTF-16 units, that is searched by patterns of the user: twice what a record holds of any text. Nothing can interrupt a
 * regular expression in JavaScript, and one that repeats a repetition, such as `(a+)+$`, may take longer than anybody waits already on a
 * short text. Where such a pattern is tried out, that has to be in a worker, which can be ended.
 */
export const longestSearched = 10_000;

/**
 * The regular expressions of the setting `redactionPatterns`.
 * @throws SyntaxError for what is none.
 */
export function compilePatterns(sources: readonly string[]): RegExp[] {
  return sources.map((source) => new RegExp(source, "gu"));
}

/**
 * Replaces all that the patterns of the user match in a text that is redacted already: the other way round, a pattern could take away the
 * name by which a secret is recognised. Stand-ins stay what they are. What is beyond `longestSearched` is not searched, so it is hidden as
 * a whole.
 */
export function replaceOwnPatterns(text: string, patterns: readonly RegExp[], replace: Replace): string {
  if (patterns.length === 0) return text;
  const searched = patterns.reduce(
    (safe, pattern) =>
      betweenPlaceholders(safe, (part) => part.replaceAll(pattern, (found) => replace(found, "own-pattern"))),
    text.slice(0, longestSearched),
  );
  return searched + replace(text.slice(longestSearched), "own-pattern");
}
