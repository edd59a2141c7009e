import { visible } from "../socket/visible.ts";
import { longestQuote, mostProblems } from "./limits.ts";
import type { LogProblem, Trouble } from "./log-problem.ts";
import type { LineAndColumn } from "./scanned-text.ts";

/** Counts all problems and keeps the first of them. */
export interface ProblemCollector {
  /** `place` is asked only for what is kept: it has to be counted. */
  add(trouble: Trouble, path: string, place: () => LineAndColumn): void;
  /** As `add`, for what is said of the whole file: it is always kept, once. */
  addOfFile(trouble: Trouble, place: () => LineAndColumn): void;
  readonly count: number;
  /** What is kept, in the order of the file. */
  inOrder(): LogProblem[];
}

export function createProblemCollector(): ProblemCollector {
  const kept: LogProblem[] = [];
  const ofFile = new Set<Trouble["problem"]>();
  let count = 0;
  return {
    add(trouble, path, place) {
      count += 1;
      if (kept.length < mostProblems) kept.push({ ...place(), path, ...trouble });
    },
    addOfFile(trouble, place) {
      if (ofFile.has(trouble.problem)) return;
      ofFile.add(trouble.problem);
      count += 1;
      kept.push({ ...place(), path: "", ...trouble });
    },
    get count() {
      return count;
    },
    inOrder: () => kept.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** A path as programs write it: `records[3].opened.wall`. A name that the file has made up is quoted, and shortened. */
export function pathOf(parts: readonly (string | number)[]): string {
  const written = parts.map((part) => {
    if (typeof part === "number") return `[${part}]`;
    return /^\w{1,40}$/.test(part) ? `.${part}` : `["${visible(part.slice(0, longestQuote))}"]`;
  });
  return written.join("").replace(/^\./, "");
}
