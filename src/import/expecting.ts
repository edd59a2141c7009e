import * as v from "valibot";
import { farthestTime } from "../socket/limits.ts";
import { longestQuote } from "./limits.ts";
import type { Expected, Trouble } from "./log-problem.ts";

/** A schema of one kind of value. What is expected travels as the message of its issue. */
function expecting<Value>(expected: Expected, isValid: (input: unknown) => boolean) {
  return v.custom<Value>(isValid, JSON.stringify(expected));
}

export function textOf(most: number) {
  return expecting<string>({ is: "text", most }, (input) => typeof input === "string" && input.length <= most);
}

export function numberOf(least: number, most = Number.MAX_VALUE) {
  return expecting<number>(
    { is: "number", least, most },
    (input) => typeof input === "number" && input >= least && input <= most,
  );
}

export function wholeNumberOf(least: number, most = Number.MAX_SAFE_INTEGER) {
  return expecting<number>(
    { is: "whole-number", least, most },
    (input) => Number.isInteger(input) && Number(input) >= least && Number(input) <= most,
  );
}

export const time = expecting<number>(
  { is: "time" },
  (input) => typeof input === "number" && Math.abs(input) <= farthestTime,
);

/** Date and time as `Date.prototype.toISOString` writes them. */
export const date = expecting<string>(
  { is: "date" },
  (input) =>
    typeof input === "string" && /^\d{4}-\d\d-\d\dT[\d:.]{5,16}Z$/.test(input) && !Number.isNaN(Date.parse(input)),
);

export const trueOrFalse = expecting<boolean>({ is: "true-or-false" }, (input) => typeof input === "boolean");

export function oneOf<Value extends string>(...values: readonly Value[]) {
  return expecting<Value>({ is: "one-of", values }, (input) => values.includes(input as Value));
}

export function listOf<Item>(item: v.GenericSchema<unknown, Item>, most: number) {
  const message = JSON.stringify({ is: "list", most } satisfies Expected);
  return v.pipe(v.array(item, message), v.maxLength(most, message));
}

/** Fields that are not named are passed over: a later version may have them. */
export function objectOf<Fields extends v.ObjectEntries>(fields: Fields) {
  return v.object(fields, JSON.stringify({ is: "object" } satisfies Expected));
}

/** An object that is there, or null. */
export const orNull = v.nullable;

export type Read<Output> =
  | { readonly value: Output }
  | { readonly path: readonly (string | number)[]; readonly trouble: Trouble };

/** Reads a value by its schema; of what is wrong with it, the first. */
export function readBy<Output>(schema: v.GenericSchema<unknown, Output>, input: unknown): Read<Output> {
  const { success, output, issues } = v.safeParse(schema, input, { abortEarly: true });
  if (success) return { value: output };
  const [issue] = issues;
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  if (issue.input === undefined) return { path, trouble: { problem: "missing" } };
  const expected = JSON.parse(issue.message) as Expected;
  return { path, trouble: { problem: "wrong-value", expected, found: quoteOf(issue.input) } };
}

/** Any object that is no list. */
export function readObject(input: unknown): Read<Readonly<Record<string, unknown>>> {
  if (typeof input === "object" && input !== null && !Array.isArray(input))
    return { value: input as Record<string, unknown> };
  return { path: [], trouble: { problem: "wrong-value", expected: { is: "object" }, found: quoteOf(input) } };
}

/** The beginning of a value, as JSON. */
export function quoteOf(value: unknown): string {
  // Of an object, what it is says enough; to write it all would cost as much as it is long.
  const written =
    typeof value === "string"
      ? JSON.stringify(value.slice(0, longestQuote))
      : Array.isArray(value)
        ? `[${value.length > 0 ? "…" : ""}]`
        : typeof value === "object" && value !== null
          ? "{…}"
          : String(value);
  return written.length > longestQuote ? `${written.slice(0, longestQuote - 1)}…` : written;
}
