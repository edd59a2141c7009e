import type { EntryCollector } from "./collect-entries.ts";
import { pathOf, type ProblemCollector } from "./collect-problems.ts";
import { quoteOf, type Read } from "./expecting.ts";
import { placeOf } from "./json-places.ts";
import { headOf, isMember, readMember, readVersion, type HeadValues } from "./log-head.ts";
import { listNames } from "./log-patterns.ts";
import type { OpenedHead } from "./opened-log.ts";
import type { Locate } from "./scanned-text.ts";

/** What a member comes from: a text, and the way to its value in it. */
export interface MemberSource {
  readonly text: string;
  readonly path: readonly string[];
  readonly locate: Locate;
}

/** The heads of the logs in a file; mostly there is one. */
export interface LogHeads {
  /** Another log begins. */
  begin(): void;
  /** Reads a member of the present log. What is unknown is passed over. */
  read(name: string, input: unknown, source: MemberSource): void;
  /** Heads that name our format. */
  readonly count: number;
  /** No head says anything. */
  readonly isEmpty: boolean;
  readonly first: OpenedHead;
  /** Of all logs. */
  readonly leftOut: number;
}

export function createLogHeads(entries: EntryCollector, problems: ProblemCollector): LogHeads {
  const heads: HeadValues[] = [];

  const begin = (): HeadValues => {
    const values: HeadValues = {};
    if (heads.push(values) > 1) entries.nextLog();
    return values;
  };

  return {
    begin,
    read(name, input, { text, path, locate }) {
      const values = heads.at(-1) ?? begin();
      const read = readAny(name, input, values);
      if (!("value" in read))
        problems.add(read.trouble, pathOf([name, ...read.path]), () => locate(placeOf(text, [...path, ...read.path])));
      else if (name === "version" && Number(read.value) > readVersion)
        problems.addOfFile({ problem: "newer-version", version: Number(read.value) }, locate(placeOf(text, path)));
    },
    get count() {
      return heads.filter(({ format }) => format !== undefined).length;
    },
    get isEmpty() {
      return heads.every((values) => Object.keys(values).length === 0);
    },
    get first() {
      return headOf(heads.find(({ format }) => format !== undefined) ?? heads[0] ?? {});
    },
    get leftOut() {
      return heads.reduce((sum, { leftOut = 0 }) => sum + leftOut, 0);
    },
  };
}

function readAny(name: string, input: unknown, values: HeadValues): Read<unknown> {
  if (isMember(name)) return readMember(name, input, values);
  if (!listNames.some((known) => known === name)) return { value: input };
  // A list of entries is not read as a member.
  return { path: [], trouble: { problem: "wrong-value", expected: { is: "list" }, found: quoteOf(input) } };
}
