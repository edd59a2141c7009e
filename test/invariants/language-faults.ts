import { FluentResource } from "@fluent/bundle";

/** A message's value or attribute, as Fluent parses it. */
type Pattern = NonNullable<FluentResource["body"][number]["value"]>;

/** The texts of a language: file and id ("ui.ftl view-codes", "causes.ftl cause-offline.fix") to pattern. */
export type Texts = ReadonlyMap<string, Pattern>;

/** What of a text has to be the same in all languages, and its words. */
interface Parts {
  readonly variables: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** What stands between backticks. */
  readonly code: ReadonlySet<string>;
  /** The keys of each selector on a number. */
  readonly plurals: readonly (readonly string[])[];
  readonly words: string;
}

const pluralForms = new Set(["zero", "one", "two", "few", "many", "other"]);

/** Reads the texts of a Fluent source. */
export function textsOf(file: string, source: string): Texts {
  const texts = new Map<string, Pattern>();
  for (const { id, value, attributes } of new FluentResource(source).body) {
    if (value) texts.set(`${file} ${id}`, value);
    for (const [name, pattern] of Object.entries(attributes)) texts.set(`${file} ${id}.${name}`, pattern);
  }
  return texts;
}

/** What is wrong with one text of a language, given the English one. Either may be missing. */
export function faultsOf(
  id: string,
  english: Pattern | undefined,
  other: Pattern | undefined,
  language: string,
): string[] {
  if (!english) return [`${id} is not in English`];
  if (!other) return [`${id} is missing`];
  const due = partsOf(english);
  const there = partsOf(other);
  const faults: string[] = [];
  for (const part of ["variables", "functions", "code"] as const)
    if (listed(due[part]) !== listed(there[part]))
      faults.push(`${id} has the ${part} [${listed(there[part])}], English [${listed(due[part])}]`);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const keys of there.plurals) {
    const missing = forms.filter((form) => !keys.includes(form));
    if (missing.length > 0) faults.push(`${id} lacks the plural forms ${missing.join(", ")}`);
  }
  if (
    language !== "en" &&
    due.words === there.words &&
    /\p{L}{4}.* \p{L}{2}/su.test(due.words.replaceAll(/`[^`]*`/g, ""))
  )
    faults.push(`${id} is still English`);
  return faults;
}

/** Everything that is wrong with the texts of a language. */
export function languageFaults(english: Texts, other: Texts, language: string): string[] {
  const ids = new Set([...english.keys(), ...other.keys()]);
  return [...ids].flatMap((id) => faultsOf(id, english.get(id), other.get(id), language));
}

const listed = (items: ReadonlySet<string>): string => [...items].toSorted().join(", ");

function partsOf(pattern: Pattern): Parts {
  const variables = new Set<string>();
  const functions = new Set<string>();
  const plurals: string[][] = [];
  const words: string[] = [];
  const visit = (part: unknown): void => {
    if (typeof part === "string") words.push(part);
    else if (Array.isArray(part)) part.forEach(visit);
    else if (isExpression(part)) {
      if (part.type === "var") variables.add(part.name);
      if (part.type === "func") {
        functions.add(part.name);
        part.args.forEach(visit);
      }
      if (part.type === "select") {
        visit(part.selector);
        const keys = part.variants.map(({ key }) => String(key.value));
        if (keys.some((key) => pluralForms.has(key))) plurals.push(keys);
        for (const { value } of part.variants) visit(value);
      }
    }
  };
  visit(pattern);
  const all = words.join("\n");
  const code = new Set(Array.from(all.matchAll(/`[^`]*`/g), ([span]) => span));
  return { variables, functions, code, plurals, words: all };
}

type Expression =
  | { readonly type: "var"; readonly name: string }
  | { readonly type: "func"; readonly name: string; readonly args: readonly unknown[] }
  | {
      readonly type: "select";
      readonly selector: unknown;
      readonly variants: readonly { readonly key: { readonly value: unknown }; readonly value: unknown }[];
    };

function isExpression(part: unknown): part is Expression {
  return typeof part === "object" && part !== null && "type" in part;
}
