import { listAt, listEnd, lookBack, matchesAt, ownMember, startPattern, type ListName } from "./log-patterns.ts";

/**
 * Where a scanner is:
 * - `file`: among values that stand by themselves, one after the other;
 * - `values`: in a list of values that is the whole file;
 * - `log`: among the members of a log;
 * - in one of its lists.
 */
export type Inside = "file" | "values" | "log" | ListName;

/** A place that shows where it is, whatever stands before it. `next`: a value, a member or the end of a list begins. */
export type Resumption =
  | { readonly is: "next"; readonly at: number }
  | { readonly is: "list"; readonly at: number; readonly name: ListName };

/** Finds the places at which reading can go on when something is broken. */
export interface ResumptionFinder {
  /** What is at a mark in what belongs to no value. */
  inDebris(inside: Inside, text: string, at: number): Resumption | null;
  /** What is at a bracket or a line break in a value, `depth` levels deep. A valid value has hardly any such place. */
  inValue(inside: Inside, text: string, at: number, depth: number, isText: boolean): Resumption | null;
  /** Learns how values begin from one that was read. */
  learn(inside: Inside, text: string): void;
}

export function createResumptionFinder(): ResumptionFinder {
  const written = startPattern();
  const learned = new Map<Inside, RegExp>();

  /** The beginning of a value, or the end of the list of a log. */
  const nextAt = (inside: Inside, text: string, at: number): Resumption | null => {
    const mark = text[at];
    if (mark === "{" && inside !== "log" && isAfterValue(inside, text, at))
      return matchesAt(learned.get(inside) ?? written, text, at) ? { is: "next", at } : null;
    if (mark === "\n" && inside === "file") return text[at + 1] === "{" ? { is: "next", at: at + 1 } : null;
    const isInList = inside !== "file" && inside !== "values" && inside !== "log";
    return mark === "]" && isInList && matchesAt(listEnd, text, at) ? { is: "next", at } : null;
  };
  const listFrom = (inside: Inside, text: string, at: number): Resumption | null => {
    if (text[at] !== "[" || (inside !== "file" && inside !== "log")) return null;
    const name = listAt(text, at);
    return name && { is: "list", at, name };
  };

  return {
    inDebris(inside, text, at) {
      if (inside === "log" && text[at] === '"') return matchesAt(ownMember, text, at) ? { is: "next", at } : null;
      return nextAt(inside, text, at) ?? listFrom(inside, text, at);
    },
    inValue(inside, text, at, depth, isText) {
      const next = nextAt(inside, text, at);
      if (next || isText) return next;
      const list = listFrom(inside, text, at);
      // Deeper inside, a log may stand in something else, or a brace before it may be missing; not so for the other names.
      return list?.is === "list" && (depth === 1 || list.name === "records") ? list : null;
    },
    learn(inside, text) {
      if (!learned.has(inside)) learned.set(inside, startPattern(text));
    },
  };
}

/** Another value ends before `at`: in a list there is a comma or the line is a new one, between lines a line break. */
function isAfterValue(inside: Inside, text: string, at: number): boolean {
  if (text[at - 1] === "\n") return true;
  for (let before = at - 1; before >= Math.max(0, at - lookBack); before--) {
    const unit = text[before];
    if (unit === ",") return true;
    if (inside === "file" && (unit === "\n" || unit === "}")) return true;
    if (unit !== " " && unit !== "\t" && unit !== "\r" && unit !== "\n") return false;
  }
  return false;
}
