import { type FluentFunction, FluentNumber } from "@fluent/bundle";
import { createByteSizeFormat } from "./byte-size.ts";
import { createDurationFormat } from "./duration.ts";

const numberOf = (value: unknown): number => {
  if (value instanceof FluentNumber) return value.value;
  throw new TypeError("not a number");
};

/** The functions that texts may call: DURATION($milliseconds) and BYTES($bytes). */
export function textFunctions(language: string): Record<string, FluentFunction> {
  const duration = createDurationFormat(language);
  const byteSize = createByteSizeFormat(language);
  return {
    DURATION: ([value]) => duration(numberOf(value)),
    BYTES: ([value]) => byteSize(numberOf(value)),
  };
}
