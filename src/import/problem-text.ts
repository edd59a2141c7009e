import { visible } from "../socket/visible.ts";
import type { Expected, LogProblem } from "./log-problem.ts";
import type { WhyUnopened } from "./unopened-log.ts";

/** What formats sentences; a `Text` is one. */
interface Sentences {
  format(id: string, values?: Readonly<Record<string, string | number>>): string;
}

/** Why a file was not opened, in a sentence or two. */
export function unopenedText(why: WhyUnopened, text: Sentences): string {
  return text.format(`unopened-${why}`);
}

/** What a problem is, in a sentence. What comes from the file has nothing hidden in it. */
export function problemText(problem: LogProblem, text: Sentences): string {
  const id = `opening-${problem.problem}`;
  switch (problem.problem) {
    case "wrong-value":
      return text.format(id, { expected: expectedText(problem.expected, text), found: visible(problem.found) });
    case "unknown-kind":
      return problem.kind === "" ? text.format("opening-no-kind") : text.format(id, { kind: visible(problem.kind) });
    case "contradiction":
      return text.format(`${id}-${problem.ending}`);
    case "too-long":
    case "too-deep":
    case "too-many-entries":
    case "too-many-tabs":
    case "too-much-text":
      return text.format(id, { most: problem.most });
    case "invalid-text":
    case "several-logs":
      return text.format(id, { count: problem.count });
    case "newer-version":
      return text.format(id, { version: String(problem.version) });
    case "syntax":
    case "stray":
    case "ends-early":
    case "missing":
    case "no-head":
      return text.format(id);
  }
}

/** Where a problem is: "Line 12, column 3". */
export function problemPlace({ line, column }: LogProblem, text: Sentences): string {
  // As text: numbers of lines are not grouped in editors.
  return text.format("opening-place", { line: String(line), column: String(column) });
}

/** What a field may be, as a part of a sentence. */
function expectedText(expected: Expected, text: Sentences): string {
  const id = `expected-${expected.is}`;
  switch (expected.is) {
    case "text":
      return text.format(id, { most: expected.most });
    case "number":
    case "whole-number": {
      const { least, most } = expected;
      // The greatest number there is, or that can be counted to, is no limit that anybody set.
      const isOpen = most >= Number.MAX_SAFE_INTEGER;
      return isOpen ? text.format(`${id}-from`, { least }) : text.format(id, { least, most });
    }
    case "one-of":
      return text.format(id, { values: expected.values.join(", ") });
    case "list":
      return expected.most === undefined ? text.format(id) : text.format("expected-list-of", { most: expected.most });
    case "time":
    case "date":
    case "true-or-false":
    case "object":
      return text.format(id);
  }
}
