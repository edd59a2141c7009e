import { isDeepStrictEqual } from "node:util";
import type { BrowserName } from "../support/find-browser.ts";
import { type Json, knownDifferences } from "./known-differences.ts";
import type { Observations } from "./observe-browser.ts";

/** A check that saw something else with the extension than it should. */
export interface Difference {
  readonly check: string;
  readonly without: unknown;
  readonly seen: unknown;
  /** What a known difference makes of `without`. */
  readonly expected?: unknown;
}

const parse = (text: string | undefined): Json => JSON.parse(text ?? "null") as Json;

/**
 * What a page could notice that it could not notice before. A known difference must be exactly what it says, and must be there: one
 * that has gone is to be taken off the list.
 */
export function compare(browser: BrowserName, without: Observations, seen: Observations): Difference[] {
  const known = knownDifferences.filter(({ only = browser }) => only === browser);
  return [...new Set([...Object.keys(without), ...Object.keys(seen)])].flatMap((check) => {
    const difference = { check, without: parse(without[check]), seen: parse(seen[check]) };
    const rule = known.find(({ checks }) => checks.includes(check));
    if (!rule) return without[check] === seen[check] ? [] : [difference];
    const expected = rule.expected(difference.without, difference.seen);
    return isDeepStrictEqual(expected, difference.seen) ? [] : [{ ...difference, expected }];
  });
}
