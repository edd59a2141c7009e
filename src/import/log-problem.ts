/** Something of a file that could not be read, or has to be said of it. Lines and columns count from 1, columns in UTF-16 units. */
export type LogProblem = Place & Trouble;

export interface Place {
  readonly line: number;
  readonly column: number;
  /** Where it is in the log, as in `records[3].opened.wall`; "" for the whole file, and for a whole line. */
  readonly path: string;
}

export type Trouble =
  /** Not JSON from here on. The value was skipped. */
  | { readonly problem: "syntax" }
  /** What stands here belongs to no value. */
  | { readonly problem: "stray" }
  /** The file ends before its JSON does; `line` is its last. */
  | { readonly problem: "ends-early" }
  /** The value was skipped: it is longer than `most` UTF-16 units, or nested deeper than `most` levels. */
  | { readonly problem: "too-long" | "too-deep"; readonly most: number }
  /** The value was skipped: a field is missing. */
  | { readonly problem: "missing" }
  /** The value was skipped: a field has a value that it may not have. `found`: the beginning of it, as JSON. */
  | { readonly problem: "wrong-value"; readonly expected: Expected; readonly found: string }
  /** The record was skipped: a socket that was closed was open before, and one that failed was not. */
  | { readonly problem: "contradiction"; readonly ending: "closed" | "failed" }
  /** The value was skipped: it is none that is known. `kind`: what it says it is. */
  | { readonly problem: "unknown-kind"; readonly kind: string }
  /** This value and those after it were skipped: no more of them are opened. */
  | { readonly problem: "too-many-entries" | "too-many-tabs" | "too-much-text"; readonly most: number }
  /** `count` times, bytes that are not UTF-8 were read as "\uFFFD"; this is the first place. */
  | { readonly problem: "invalid-text"; readonly count: number }
  /** The log is of a later version of the format: what is new in it is not read. */
  | { readonly problem: "newer-version"; readonly version: number }
  /** The records come without a head: who wrote them, and whether secrets were taken out, is not known. */
  | { readonly problem: "no-head" }
  /** The file holds `count` logs, one after the other. Their tabs are counted on, and the first head is shown. */
  | { readonly problem: "several-logs"; readonly count: number };

/** What a field may be. */
export type Expected =
  | { readonly is: "text"; readonly most: number }
  /** Both ends included. */
  | { readonly is: "number" | "whole-number"; readonly least: number; readonly most: number }
  /** A time in milliseconds, from both ends of what a date can hold. */
  | { readonly is: "time" }
  /** A date and time in ISO 8601, in UTC. */
  | { readonly is: "date" }
  | { readonly is: "true-or-false" }
  | { readonly is: "one-of"; readonly values: readonly string[] }
  | { readonly is: "list"; readonly most?: number }
  | { readonly is: "object" };
