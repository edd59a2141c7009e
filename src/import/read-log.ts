import { createEntryCollector, type Collected } from "./collect-entries.ts";
import { createProblemCollector, pathOf } from "./collect-problems.ts";
import { readObject } from "./expecting.ts";
import { placeOf, syntaxErrorIn } from "./json-places.ts";
import { deepestValue, longestQuote, longestValue } from "./limits.ts";
import { formatName } from "./log-head.ts";
import { createLogHeads } from "./log-heads.ts";
import { lineReaderOf, listReaders, type KindReader, type LogContent } from "./log-kinds.ts";
import type { ListName } from "./log-patterns.ts";
import type { Trouble } from "./log-problem.ts";
import type { OpenedLog } from "./opened-log.ts";
import type { Fate, LogParts } from "./scan-log.ts";
import type { LineAndColumn, Locate } from "./scanned-text.ts";

type Path = readonly (string | number)[];
type DropReason = OpenedLog["dropped"][number]["why"];

/** A value, and where it stands. */
interface Source {
  readonly text: string;
  /** In the log. */
  readonly path: Path;
  readonly locate: Locate;
}

/** Makes a log of the parts of a file. */
export interface LogReading extends LogParts {
  /** Something was seen that only a log has. */
  readonly isLog: boolean;
  /** Bytes were not UTF-8, the first of them at `place`. */
  invalidText(count: number, place: LineAndColumn): void;
  result(name: string): OpenedLog;
}

export function createLogReading(): LogReading {
  const problems = createProblemCollector();
  const entries = createEntryCollector();
  const heads = createLogHeads(entries, problems);
  const counts = { offered: 0, read: 0, skipped: 0, duplicate: 0 };
  const dropped = new Map<DropReason, number>();
  let leftOut = 0;
  const content: LogContent = {
    entries,
    addDropped: ({ why, count }) => void dropped.set(why, (dropped.get(why) ?? 0) + count),
    addLeftOut(count) {
      leftOut += count;
    },
  };
  let isLog = false;
  let hasHead = false;
  let invalid = 0;
  let firstInvalid = beginning;
  const limits = new Set<Trouble["problem"]>();
  /** The list that is read, and how many of its values came before. */
  let present: ListName | null = null;
  let index = 0;

  const pathIn = (list: ListName | null): Path => {
    if (!list) return [];
    index = list === present ? index + 1 : 0;
    present = list;
    return [list, index];
  };
  const begin = (): void => {
    present = null;
    heads.begin();
  };
  const skip = (trouble: Trouble, path: Path, place: () => LineAndColumn): void => {
    counts.skipped += 1;
    problems.add(trouble, pathOf(path), place);
  };
  const settle = (collected: Collected, { path, locate }: Source): void => {
    if (collected === "read" || collected === "duplicate") counts[collected] += 1;
    // Of all that is beyond a limit, only the first is named.
    else if (limits.has(collected.problem)) counts.skipped += 1;
    else {
      limits.add(collected.problem);
      skip(collected, path, locate);
    }
  };
  const readBy = (reader: KindReader, input: unknown, source: Source): Fate => {
    const { text, path, locate } = source;
    const object = readObject(input);
    const read = "value" in object ? reader(object.value) : object;
    if ("value" in read) {
      isLog = true;
      settle(read.value(content), source);
      return "read";
    }
    isLog ||= looksLikeRecord(input);
    skip(read.trouble, [...path, ...read.path], () => locate(placeOf(text, read.path)));
    return "skipped";
  };
  /** A value that stands by itself says what it is. */
  const readLine = (input: unknown, source: Source): Fate => {
    const { text, path, locate } = source;
    const read = readObject(input);
    if (!("value" in read)) {
      counts.offered += 1;
      skip(read.trouble, path, locate);
      return "skipped";
    }
    const { kind } = read.value;
    const named = typeof kind === "string" ? kind : "";
    if (kind === "log" || (kind === undefined && read.value["format"] === formatName)) {
      begin();
      for (const [name, value] of Object.entries(read.value)) heads.read(name, value, { text, path: [name], locate });
      isLog ||= read.value["format"] === formatName;
      return "read";
    }
    counts.offered += 1;
    const reader = lineReaderOf(kind === undefined && looksLikeRecord(input) ? "record" : named);
    if (reader) return readBy(reader, input, source);
    skip({ problem: "unknown-kind", kind: named.slice(0, longestQuote) }, path, locate);
    return "skipped";
  };

  return {
    get isLog() {
      return isLog;
    },
    log: begin,
    value(list, text, locate) {
      const path = pathIn(list);
      const source = { text, path, locate };
      const json = parse(text);
      if (json && !list) return readLine(json.value, source);
      counts.offered += 1;
      if (json && list) return readBy(listReaders[list], json.value, source);
      skip({ problem: "syntax" }, path, () => locate(syntaxErrorIn(text)));
      return "not-json";
    },
    member(name, text, locate) {
      const json = parse(text);
      if (json) heads.read(name, json.value, { text, path: [], locate });
      else problems.add({ problem: "syntax" }, pathOf([name]), () => locate(syntaxErrorIn(text)));
      isLog ||= name === "format" && json?.value === formatName;
      return json ? "read" : "not-json";
    },
    broken(why, { list, member }, text, locate) {
      // A head of which something is lost is one all the same.
      hasHead ||= /"format"\s*:\s*"whyclosed-log"/.test(text.slice(0, longestBeginning));
      isLog ||= hasHead;
      const path = member === null ? pathIn(list) : [member];
      counts.offered += Number(member === null);
      counts.skipped += Number(member === null);
      // What is cut off is said of the file.
      if (why === "cut-off") return;
      if (why === "unfinished") problems.add({ problem: "syntax" }, pathOf(path), () => locate(syntaxErrorIn(text)));
      else problems.add({ problem: why, most: why === "too-long" ? longestValue : deepestValue }, pathOf(path), locate);
    },
    stray: (locate) => problems.add({ problem: "stray" }, "", locate),
    end(isEarly, locate) {
      if (isEarly) problems.addOfFile({ problem: "ends-early" }, locate);
      if (invalid > 0) problems.addOfFile({ problem: "invalid-text", count: invalid }, () => firstInvalid);
      if (heads.isEmpty && !hasHead) problems.addOfFile({ problem: "no-head" }, () => beginning);
      if (heads.count > 1) problems.addOfFile({ problem: "several-logs", count: heads.count }, () => beginning);
    },
    invalidText(count, place) {
      if (invalid === 0) firstInvalid = place;
      invalid += count;
    },
    result(name) {
      const [first = { tab: 1, entries: [] }, ...others] = entries.tabs();
      const tabs = [first, ...others] as const;
      const records = tabs.reduce((sum, tab) => sum + tab.entries.filter(({ kind }) => kind === "record").length, 0);
      return {
        name,
        head: heads.first,
        tabs,
        dropped: [...dropped].map(([why, count]) => ({ why, count })),
        leftOut: leftOut + heads.leftOut,
        problems: problems.inOrder(),
        counts: { ...counts, records, problems: problems.count },
      };
    },
  };
}

const beginning: LineAndColumn = { line: 1, column: 1 };

/** How much of something broken is searched for the name of the format, in UTF-16 units. */
const longestBeginning = 1000;

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** It has fields that together only a record has, even if it cannot be read. */
function looksLikeRecord(input: unknown): boolean {
  return typeof input === "object" && input !== null && Object.hasOwn(input, "url") && Object.hasOwn(input, "ending");
}
