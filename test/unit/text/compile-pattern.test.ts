import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource, type Message } from "@fluent/bundle";
import { expect, test } from "vitest";
import { createPatternCompiler } from "../../../src/text/compile-pattern.ts";
import { languages } from "../../../src/text/languages.ts";
import { fluentFunctions, textFunctions } from "../../../src/text/text-functions.ts";

const files = ["ui", "codes", "vendors", "causes", "compare"];
const values: readonly (string | number)[] = ["", "text", "binary", "other", 0, -0, 1, 2, 5, 21, 1.5, 12_345.678, -3];
const transform = (text: string): string => text.toUpperCase();

const patternsOf = ({ value, attributes }: Message): NonNullable<Message["value"]>[] =>
  [value, ...Object.values(attributes)].filter((pattern) => pattern !== null);

test.each(languages)("all texts are written as the bundle writes them: %s", (language) => {
  const locale = new Intl.Locale(language, { numberingSystem: "latn" }).toString();
  const functions = textFunctions(locale);
  const options = { useIsolating: language === "ar", transform };
  const bundle = new FluentBundle(locale, { functions: fluentFunctions(functions), ...options });
  const compile = createPatternCompiler({ locale, functions, ...options });
  let compiled = 0;
  let all = 0;
  for (const file of files) {
    const source = readFileSync(`public/locales/${language}/${file}.ftl`, "utf8");
    bundle.addResource(new FluentResource(source));
    const names = new Set(Array.from(source.matchAll(/\$(\w+)/g), ([, name = ""]) => name));
    for (const [, id = ""] of source.matchAll(/^([a-z][\w-]*) *=/gm)) {
      const message = bundle.getMessage(id);
      for (const pattern of message ? patternsOf(message) : []) {
        const write = compile(pattern);
        all += 1;
        if (write) compiled += 1;
        for (const value of typeof pattern === "string" ? [0] : values) {
          const errors: Error[] = [];
          const given = Object.fromEntries([...names].map((name) => [name, value]));
          const expected = bundle.formatPattern(pattern, given, errors);
          const written = write?.((name) => given[name]) ?? null;
          // What the bundle finds a fault in is left to it.
          if (errors.length > 0) expect(written).toBeNull();
          else if (write) expect(written, `${id}, ${value}`).toBe(expected);
        }
        if (typeof pattern !== "string") expect(write?.(() => undefined) ?? null).toBeNull();
      }
    }
  }
  expect(compiled / all).toBeGreaterThan(0.95);
});
