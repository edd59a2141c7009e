import type { BrowserFamily } from "../../src/socket/socket-record.ts";
import type { Expected, Outcome, Scenario } from "./scenario.ts";

type Expectations = Scenario["expected"];

/** Whether what was seen is what this browser family does, now and then included. */
export function isAsExpected(
  scenario: Pick<Scenario, "expected" | "sometimes">,
  family: BrowserFamily,
  seen: Pick<Outcome, keyof Expected>,
): boolean {
  return [scenario.expected[family], scenario.sometimes?.[family]].some(
    (expected) =>
      expected !== undefined &&
      expected.ending === seen.ending &&
      expected.code === seen.code &&
      expected.wasClean === seen.wasClean &&
      expected.errorEvent === seen.errorEvent,
  );
}

/** The same in both browser families. */
export function both(expected: Expected): Expectations {
  return { chromium: expected, firefox: expected };
}

/** Opened, then a clean close with this code. */
export function clean(code: number): Expected {
  return { ending: "closed", code, wasClean: true, errorEvent: false };
}

/** Opened, then an unclean close with this code and no error event. */
export function unclean(code: number): Expected {
  return { ending: "closed", code, wasClean: false, errorEvent: false };
}

/** Opened, then an error event and close 1006. */
export const brokenOff: Expected = {
  ending: "closed",
  code: 1006,
  wasClean: false,
  errorEvent: true,
};

/** Never opened: an error event and close 1006. */
export const neverOpened: Expected = {
  ending: "failed",
  code: 1006,
  wasClean: false,
  errorEvent: true,
};

/** The constructor threw: no event at all. */
export const thrown: Expected = {
  ending: "blocked",
  code: null,
  wasClean: null,
  errorEvent: false,
};

/** The page or frame went away while the socket was open. */
export const left: Expected = {
  ending: "abandoned",
  code: null,
  wasClean: null,
  errorEvent: false,
};
