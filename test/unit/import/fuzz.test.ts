import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { longestValue, mostProblems } from "../../../src/import/limits.ts";
import { readRecord } from "../../../src/import/log-schema.ts";
import { openLog } from "../../../src/import/open-log.ts";
import type { OpenedLog } from "../../../src/import/opened-log.ts";
import { problemText } from "../../../src/import/problem-text.ts";
import { createLogReading } from "../../../src/import/read-log.ts";
import { createLogScanner } from "../../../src/import/scan-log.ts";
import { UnopenedLog } from "../../../src/import/unopened-log.ts";
import type { LogEntry } from "../../../src/log/log-store.ts";
import { longestText } from "../../../src/socket/limits.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { arbitraryFile } from "./arbitrary-file.ts";
import { fileOf } from "./log-files.ts";

const files = 10_000;
/** What a busy machine may take, in milliseconds: what hangs takes longer. */
const patience = 600_000;

/** All texts and numbers that are somewhere in a value. */
function leavesOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

const isWithinLimits = (leaf: unknown): boolean =>
  typeof leaf === "string" ? leaf.length <= longestText : typeof leaf !== "number" || Number.isFinite(leaf);

/** What is shown as a time of day. */
function timesOf(entry: LogEntry): number[] {
  if (entry.kind === "record") return [entry.record.created.wall, entry.record.ended.wall];
  return "at" in entry ? [entry.at] : [];
}

/** A record can be read again as it is. */
function isWhole(record: SocketRecord): boolean {
  const read = readRecord(record);
  return "value" in read && isDeepStrictEqual(read.value.record, record);
}

/** What is wrong with an opened log, in words. */
function faultsOf({ counts, problems, tabs }: OpenedLog, lines: number): string[] {
  const entries = tabs.flatMap((tab) => tab.entries);
  const records = entries.flatMap((entry) => (entry.kind === "record" ? entry.record : []));
  const claims: Readonly<Record<string, boolean>> = {
    "counts add up": counts.read + counts.skipped + counts.duplicate === counts.offered,
    "what is skipped is told": counts.skipped <= counts.problems,
    "problems are counted": counts.problems >= problems.length && problems.length <= mostProblems + 5,
    "problems have a place": problems.every(({ line, column }) => line >= 1 && line <= lines && column >= 1),
    "problems have words": problems.every((one) => problemText(one, { format: (id) => id }).startsWith("opening-")),
    "records are counted": records.length === counts.records,
    "entries are in order": tabs.every(({ tab, entries: ofTab }) =>
      ofTab.every(({ sequence, tabId }, index) => sequence === index + 1 && tabId === tab),
    ),
    "records are whole": records.every(isWhole),
    "times are times": entries.every((entry) =>
      timesOf(entry).every((time) => !Number.isNaN(new Date(time).getTime())),
    ),
    "all is within limits": leavesOf(entries).every(isWithinLimits),
  };
  return Object.keys(claims).filter((claim) => !claims[claim]);
}

const openOrNothing = (file: File): Promise<OpenedLog | null> =>
  openLog(file).catch((error: unknown) => {
    if (error instanceof UnopenedLog) return null;
    throw error;
  });

test(
  `${files} broken files: nothing is thrown, nothing hangs, all is within limits, no prototype is changed`,
  async () => {
    const untouched = Object.getOwnPropertyNames(Object.prototype);
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryFile, async (bytes) => {
        const log = await openOrNothing(fileOf(bytes));
        if (!log) return;
        opened += 1;
        const faults = faultsOf(log, bytes.filter((byte) => byte === 0x0a).length + 1);
        if (faults.length > 0) throw new Error(faults.join(", "));
      }),
      { numRuns: files },
    );
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(untouched);
    // Most of them are still logs: else this would show little.
    expect(opened).toBeGreaterThan(files / 2);
  },
  patience,
);

function readPieces(pieces: readonly string[]): OpenedLog {
  const reading = createLogReading();
  const scanner = createLogScanner(reading);
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return reading.result("");
}

test(
  "how a text is cut into pieces changes nothing",
  () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(arbitraryFile, lengths, (bytes, lengths) => {
        const text = new TextDecoder().decode(bytes);
        const pieces: string[] = [];
        for (let start = 0; start < text.length; start += pieces.at(-1)?.length ?? 1)
          pieces.push(text.slice(start, start + (lengths[pieces.length % lengths.length] ?? 1)));
        expect(readPieces(pieces)).toEqual(readPieces([text]));
      }),
      { numRuns: 1000 },
    );
  },
  patience,
);

test.each([
  ["braces", "{"],
  ["brackets", "["],
  ["quotation marks", '"'],
  ["backslashes", "\\"],
  ["objects in objects", '{"a":'],
  ["logs in logs", '{"records":['],
  ["what begins a log anew", "{[}"],
  ["beginnings of values", ',{"id":"x","url":'],
  ["beginnings of lines", '\n{"'],
  ["ends of lists", '],"records":['],
  ["broken texts", '\n{"x":"\\'],
  ["heads", '{"kind":"log","format":"whyclosed-log","version":9}\n'],
  ["white space", " "],
  ["empty objects", "{},"],
])(
  "a long file of nothing but %s is read in one go",
  async (_name, unit) => {
    const head = '"format":"whyclosed-log","version":1';
    for (const begin of [`{${head},"records":[`, `{"kind":"log",${head}}\n`]) {
      const log = await openOrNothing(fileOf(`${begin}${unit.repeat((longestValue * 0.7) / unit.length)}"records":[`));
      expect(log && faultsOf(log, Infinity)).toEqual([]);
    }
  },
  patience,
);
