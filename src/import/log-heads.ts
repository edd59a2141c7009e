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
  // Of any number of heads, the first one is kept, and the one that is read.
  let first: HeadValues | null = null;
  let present: HeadValues | null = null;
  let count = 0;
  let leftOutBefore = 0;

  const begin = (): HeadValues => {
    if (present) entries.nextLog();
    leftOutBefore += present?.leftOut ?? 0;
    if (!first || first.format === undefined) first = null;
    present = {};
    first ??= present;
    return present;
  };

  return {
    begin,
    read(name, input, { text, path, locate }) {
      const values = present ?? begin();
      const isNamed = values.format !== undefined;
      const read = readAny(name, input, values);
      if (!isNamed && values.format !== undefined) count += 1;
      if (!("value" in read))
        problems.add(read.trouble, pathOf([name, ...read.path]), () => locate(placeOf(text, [...path, ...read.path])));
      else if (name === "version" && Number(read.value) > readVersion)
        problems.addOfFile({ problem: "newer-version", version: Number(read.value) }, () =>
          locate(placeOf(text, path)),
        );
    },
    get count() {
      return count;
    },
    get isEmpty() {
      return !first || Object.keys(first).length === 0;
    },
    get first() {
      return headOf(first ?? {});
    },
    get leftOut() {
      return leftOutBefore + (present?.leftOut ?? 0);
    },
  };
}

function readAny(name: string, input: unknown, values: HeadValues): Read<unknown> {
  if (isMember(name)) return readMember(name, input, values);
  if (!listNames.some((known) => known === name)) return { value: input };
  // A list of entries is not read as a member.
  return { path: [], trouble: { problem: "wrong-value", expected: { is: "list" }, found: quoteOf(input) } };
}
