import { mostProblems } from "./limits.ts";
import type { LogProblem, Trouble } from "./log-problem.ts";
import type { LineAndColumn } from "./scanned-text.ts";

/** Counts all problems and keeps the first of them. */
export interface ProblemCollector {
  /** `place` is asked only for what is kept. */
  add(trouble: Trouble, path: string, place: () => LineAndColumn): void;
  /** As `add`, for what is said of the whole file: it is always kept. */
  addOfFile(trouble: Trouble, place: LineAndColumn): void;
  readonly count: number;
  /** What is kept, in the order of the file. */
  inOrder(): LogProblem[];
}

export function createProblemCollector(): ProblemCollector {
  const kept: LogProblem[] = [];
  let count = 0;
  return {
    add(trouble, path, place) {
      count += 1;
      if (kept.length < mostProblems) kept.push({ ...place(), path, ...trouble });
    },
    addOfFile(trouble, place) {
      count += 1;
      kept.push({ ...place, path: "", ...trouble });
    },
    get count() {
      return count;
    },
    inOrder: () => kept.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** A path as programs write it: `records[3].opened.wall`. */
export function pathOf(parts: readonly (string | number)[]): string {
  const written = parts.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return written.replace(/^\./, "");
}
