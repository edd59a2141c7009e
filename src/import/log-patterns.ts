/** The lists of a log. */
export const listNames = ["records", "navigations", "connectivity", "dropped"] as const;
export type ListName = (typeof listNames)[number];

/** How far the patterns look ahead and back, in UTF-16 units. */
export const lookAhead = 1024;
export const lookBack = 64;

// All repetitions are limited, so that a pattern costs the same wherever it is tried.
const space = String.raw`[ \t\r\n]{0,64}`;
const scalar = String.raw`(?:"(?:[^"\\]|\\.){0,300}"|[-\w.+]{1,40})`;
const oneOf = (words: readonly string[]): string => `(?:${words.join("|")})`;
/** Members of a log that no record has. */
const ownMembers = oneOf([
  "format",
  "version",
  "exportedAt",
  "generator",
  "language",
  "redacted",
  "notRedacted",
  "scope",
  "leftOut",
  ...listNames,
]);
const kinds = oneOf(["log", "record", "navigation", "connectivity", "dropped", "left-out"]);
const keys = (first: string, second: string): string =>
  String.raw`"${first}"${space}:${space}${scalar}${space},${space}"${second}"${space}:`;

/** The first two keys of a value, where the first one's value is short. */
const beginning = new RegExp(String.raw`^\{${space}${keys(String.raw`(\w{1,40})`, String.raw`(\w{1,40})`)}`);
/** A value as it is written by us: a record, or a line of the NDJSON form. */
const written = String.raw`"kind"${space}:${space}"${kinds}"|${keys("(?:tab|id)", "(?:tab|id|url)")}`;

/** Finds the beginning of a value by its first keys, those of `sample` or our own: hardly anything inside a value begins like that. */
export function startPattern(sample = ""): RegExp {
  const [, first, second] = beginning.exec(sample) ?? [];
  const like = first && second ? `|${keys(first, second)}` : "";
  return new RegExp(String.raw`\{${space}(?:${written}${like})`, "y");
}

/** The end of a list, and the member after it. */
export const listEnd = new RegExp(String.raw`\]${space},${space}"${ownMembers}"${space}:`, "y");

/** The end of a list, with what may follow it anywhere in a log. */
export const lastBracket = new RegExp(String.raw`\]${space}(?:,${space}"${ownMembers}"${space}:|\}|$)`, "y");

/** The key of a member that only a log has. */
export const ownMember = new RegExp(String.raw`"${ownMembers}"${space}:`, "y");

/** A key, up to its value. */
export const memberKey = new RegExp(String.raw`"((?:[^"\\]|\\.){0,300})"${space}:${space}`, "y");

/** A key in which the text ends. */
export const cutKey = /"(?:[^"\\]|\\.){0,300}"?[ \t\r\n]{0,64}$/y;

/** A list of objects. */
export const listOfValues = new RegExp(String.raw`\[${space}\{`, "y");

const listKey = new RegExp(String.raw`"(${listNames.join("|")})"${space}:${space}$`);

/** The list that begins with the bracket at `index`; null where none does. */
export function listAt(text: string, index: number): ListName | null {
  const [, name] = listKey.exec(text.slice(Math.max(0, index - lookBack), index)) ?? [];
  return listNames.find((known) => known === name) ?? null;
}

export function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}
