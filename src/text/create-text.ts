import { FluentBundle, FluentResource } from "@fluent/bundle";
import { createDurationFormat } from "./duration.ts";
import { textFunctions } from "./text-functions.ts";
import type { Text, TextValue } from "./text.ts";

/** Letters that are written from right to left, and the characters that steer direction. */
const turnsDirection =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What a pattern takes: lists are written out. */
type PatternValue = Exclude<TextValue, readonly unknown[]>;

/** No character before these turns a direction: most values are settled by it, and faster. */
const mayTurn = /[\u0590-\uffff]/;

const isList = (value: TextValue): value is readonly string[] | readonly number[] => Array.isArray(value);

/** Writes lists out, and isolates what would turn the direction of a sentence. */
function createPrepare(language: string, direction: Text["direction"]) {
  const duration = createDurationFormat(language);
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const isolate = (value: string): string =>
    direction === "ltr" && mayTurn.test(value) && turnsDirection.test(value) ? `\u2068${value}\u2069` : value;
  // In a sentence from right to left, each name of a list stands for itself: the words between them are the sentence's.
  const item = (value: string): string => (direction === "rtl" ? `\u2068${value}\u2069` : isolate(value));
  const prepareOne = (value: TextValue): PatternValue => {
    if (isList(value)) return list.format(value.map((one) => (typeof one === "number" ? duration(one) : item(one))));
    return typeof value === "string" ? isolate(value) : value;
  };
  return (values: Readonly<Record<string, TextValue>>): Record<string, PatternValue> => {
    const prepared: Record<string, PatternValue> = {};
    for (const [name, value] of Object.entries(values)) prepared[name] = prepareOne(value);
    return prepared;
  };
}

/** Languages written from right to left, of those there are. */
const rightToLeft = new Set(["ar"]);

/** The text of `language` (BCP 47) from Fluent sources. Throws if a source has a fault or says a message twice. `transform` changes the words. */
export function createText(
  language: string,
  sources: readonly string[],
  transform: (text: string) => string = (text) => text,
): Text {
  const direction = rightToLeft.has(new Intl.Locale(language).language) ? "rtl" : "ltr";
  // Codes, ports and sizes are read beside Latin ones everywhere, so digits are the same in all languages.
  const locale = new Intl.Locale(language, { numberingSystem: "latn" }).toString();
  // Isolation keeps codes and URLs in order inside right-to-left sentences. Elsewhere only values that are themselves written from
  // right to left need it: its invisible characters get into copies and exports.
  const bundle = new FluentBundle(locale, {
    functions: textFunctions(locale),
    useIsolating: direction === "rtl",
    transform,
  });
  for (const source of sources) {
    const [error] = bundle.addResource(new FluentResource(source));
    if (error) throw error;
  }
  const prepare = createPrepare(locale, direction);
  const find = (id: string) => {
    const [messageId = "", attribute] = id.split(".", 2);
    const message = bundle.getMessage(messageId);
    return attribute === undefined ? message?.value : message?.attributes[attribute];
  };
  return {
    language,
    direction,
    has: (id) => Boolean(find(id)),
    format(id, values) {
      const pattern = find(id);
      if (!pattern) throw new Error(`No text "${id}" in "${language}"`);
      const errors: Error[] = [];
      const result = bundle.formatPattern(pattern, values ? prepare(values) : null, errors);
      if (errors[0]) throw new Error(`Text "${id}" in "${language}": ${errors[0].message}`);
      return result;
    },
  };
}
