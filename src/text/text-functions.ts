import { type FluentFunction, FluentNumber } from "@fluent/bundle";
import { createByteSizeFormat } from "./byte-size.ts";
import { createDurationFormat } from "./duration.ts";

const numberOf = (value: unknown): number => {
  if (value instanceof FluentNumber) return value.value;
  throw new TypeError("not a number");
};

/** The functions that texts may call: DURATION($milliseconds) and BYTES($bytes). */
export function textFunctions(language: string): Record<string, (value: number) => string> {
  return { DURATION: createDurationFormat(language), BYTES: createByteSizeFormat(language) };
}

/** The same, as a bundle of Fluent calls them. */
export function fluentFunctions(functions: Readonly<Record<string, (value: number) => string>>) {
  return Object.fromEntries(
    Object.entries(functions).map(([name, write]): [string, FluentFunction] => [
      name,
      ([value]) => write(numberOf(value)),
    ]),
  );
}
