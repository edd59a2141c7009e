import type { Message } from "@fluent/bundle";

type Pattern = NonNullable<Message["value"]>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;

/** A value of a pattern; undefined where there is none of this name. */
export type ValueOf = (name: string) => unknown;

/** Writes a pattern with its values; null where only the bundle can: a value is missing, or is neither text nor number. */
export type WritePattern = (valueOf: ValueOf) => string | null;

/** As its bundle has them. */
export interface PatternOptions {
  readonly locale: string;
  /** Functions of one number. */
  readonly functions: Readonly<Record<string, (value: number) => string>>;
  readonly useIsolating: boolean;
  readonly transform: (text: string) => string;
}

/** Numbers that are kept written. Most are counts. */
const mostNumbers = 1000;

/**
 * Returns a function that makes quick writers of patterns, which give what `FluentBundle.formatPattern` gives. A log has a million sentences,
 * and the bundle reads each pattern anew, with a scope for its faults. Null for a pattern that has more than words, values, our functions
 * of a value, and choices by a value.
 */
export function createPatternCompiler({ locale, functions, useIsolating, transform }: PatternOptions) {
  const numberFormat = new Intl.NumberFormat(locale);
  const pluralRules = new Intl.PluralRules(locale);
  const numbers = new Map<number, string>();
  const writeNumber = (value: number): string => {
    const known = numbers.get(value);
    // A map takes -0 for 0.
    if (known !== undefined && !Object.is(value, -0)) return known;
    const written = numberFormat.format(value);
    if (numbers.size < mostNumbers && !Object.is(value, -0)) numbers.set(value, written);
    return written;
  };

  const compile = (pattern: Pattern): WritePattern | null => {
    if (typeof pattern === "string") {
      const words = transform(pattern);
      return () => words;
    }
    const isolates = useIsolating && pattern.length > 1;
    const parts: (string | WritePattern)[] = [];
    for (const element of pattern) {
      const part = typeof element === "string" ? transform(element) : compileExpression(element);
      if (part === null) return null;
      if (isolates && typeof part !== "string") parts.push("\u2068", part, "\u2069");
      else parts.push(part);
    }
    return (valueOf) => {
      let written = "";
      for (const part of parts) {
        const more = typeof part === "string" ? part : part(valueOf);
        if (more === null) return null;
        written += more;
      }
      return written;
    };
  };

  const compileExpression = (expression: Expression): WritePattern | null => {
    if (expression.type === "var") {
      const { name } = expression;
      return (valueOf) => {
        const value = valueOf(name);
        if (typeof value === "string") return value;
        return typeof value === "number" ? writeNumber(value) : null;
      };
    }
    if (expression.type === "func") {
      const write = Object.hasOwn(functions, expression.name) ? functions[expression.name] : undefined;
      const [argument, ...others] = expression.args;
      if (!write || argument?.type !== "var" || others.length > 0) return null;
      const { name } = argument;
      return (valueOf) => {
        const value = valueOf(name);
        return typeof value === "number" ? write(value) : null;
      };
    }
    return expression.type === "select" ? compileChoice(expression) : null;
  };

  const compileChoice = ({
    selector,
    variants,
    star,
  }: Extract<Expression, { type: "select" }>): WritePattern | null => {
    if (selector.type !== "var") return null;
    const { name } = selector;
    const choices: { readonly key: string | number; readonly write: WritePattern }[] = [];
    for (const { key, value } of variants) {
      const write = compile(value);
      if (!write) return null;
      choices.push({ key: key.value, write });
    }
    const usual = choices[star];
    return (valueOf) => {
      const value = valueOf(name);
      if (typeof value !== "string" && typeof value !== "number") return null;
      const category = typeof value === "number" ? pluralRules.select(value) : null;
      const chosen = choices.find(({ key }) => key === value || key === category) ?? usual;
      return chosen ? chosen.write(valueOf) : null;
    };
  };

  return compile;
}
