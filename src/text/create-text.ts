import { FluentBundle, FluentResource } from "@fluent/bundle";
import { textFunctions } from "./text-functions.ts";
import type { Text, TextValue } from "./text.ts";

/** Letters that are written from right to left, and the characters that steer direction. */
const turnsDirection =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function isolate(values: Readonly<Record<string, TextValue>>, direction: Text["direction"]): Record<string, TextValue> {
  if (direction === "rtl") return { ...values };
  const isolated = Object.entries(values).map(([name, value]) =>
    typeof value === "string" && turnsDirection.test(value) ? [name, `\u2068${value}\u2069`] : [name, value],
  );
  return Object.fromEntries(isolated) as Record<string, TextValue>;
}

/** Languages written from right to left, of those there are. */
const rightToLeft = new Set(["ar"]);

/** The text of `language` (BCP 47) from Fluent sources. Throws if a source has a fault or says a message twice. */
export function createText(language: string, sources: readonly string[]): Text {
  const direction = rightToLeft.has(new Intl.Locale(language).language) ? "rtl" : "ltr";
  // Isolation keeps codes and URLs in order inside right-to-left sentences. Elsewhere only values that are themselves written from
  // right to left need it: its invisible characters get into copies and exports.
  const bundle = new FluentBundle(language, { functions: textFunctions(language), useIsolating: direction === "rtl" });
  for (const source of sources) {
    const [error] = bundle.addResource(new FluentResource(source));
    if (error) throw error;
  }
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
      const result = bundle.formatPattern(pattern, values ? isolate(values, direction) : null, errors);
      if (errors[0]) throw new Error(`Text "${id}" in "${language}": ${errors[0].message}`);
      return result;
    },
  };
}
