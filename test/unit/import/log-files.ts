import type { LogEntryBody } from "../../../src/log/log-store.ts";
import { openLog } from "../../../src/import/open-log.ts";
import type { OpenedLog } from "../../../src/import/opened-log.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at, sampleRecord } from "../sample-record.ts";

/** A file with this content. */
export const fileOf = (content: string | Uint8Array, name = "log.json"): File => new File([content as BlobPart], name);

export const open = (content: string | Uint8Array): Promise<OpenedLog> => openLog(fileOf(content));

/** What stands at the head of a log. */
export const head = {
  format: "whyclosed-log",
  version: 1,
  exportedAt: "2026-11-21T09:30:00.000Z",
  generator: { name: "WhyClosed", version: "0.3.0" },
  browser: { name: "chromium", version: "156.0" },
  language: "en",
  redacted: true,
  notRedacted: [],
  scope: { tabs: "one", filter: null, from: null, to: null },
};

/** A record as a log has it: with words that are not read. */
export function written(record: SocketRecord, tab = 1) {
  const closeCode = record.code === null ? null : { number: record.code, name: "A name", scheme: "standard" };
  const cause = { id: "unknown", confidence: "possible", title: "“A title”: {[", evidence: ['"}]'], fix: "`a fix`\\" };
  return { tab, ...record, closeCode, verdict: { severity: "normal", closer: "peer", causes: [cause, cause] } };
}

/** The n-th of several records, ten seconds apart. */
export function nthRecord(index: number, changes: Partial<SocketRecord> = {}): SocketRecord {
  const start = index * 10_000;
  return sampleRecord({
    id: `frame-${index}`,
    url: `wss://api.example.com/live/${index}`,
    reason: 'say "bye" \\ {to} [all], }\n\u2028\u{1F600}',
    created: at(start),
    opened: at(start + 50),
    ended: at(start + 1050),
    ...changes,
  });
}

export const records = [0, 1, 2, 3].map((index) => nthRecord(index));
export const navigation = { at: at(15_000).wall, url: "https://app.example.com/next" };
export const connectivity = { at: at(25_000).wall, online: false };

/** What a tab has, in the order of the log. */
export const bodies: readonly LogEntryBody[] = [
  ...records.slice(0, 2).map((record) => ({ kind: "record" as const, record })),
  { kind: "navigation", ...navigation },
  { kind: "record", record: nthRecord(2) },
  { kind: "connectivity", ...connectivity },
  { kind: "record", record: nthRecord(3) },
];

/** The JSON form, one record a line. */
export function streamedJson(of: readonly SocketRecord[] = records, changes: object = {}): string {
  const lines = of.map((record) => JSON.stringify(written(record))).join(",\n");
  return [
    `${JSON.stringify({ ...head, ...changes }).slice(0, -1)},`,
    `"records":[\n${lines}\n],`,
    `"navigations":[\n${JSON.stringify({ tab: 1, ...navigation })}\n],`,
    `"connectivity":[\n${JSON.stringify({ tab: 1, ...connectivity })}\n],`,
    `"dropped":[\n{"why":"rate","count":2}\n],`,
    `"leftOut":3}\n`,
  ].join("\n");
}

/** The NDJSON form, line by line. */
export function ndjsonLines(changes: object = {}): string[] {
  return [
    JSON.stringify({ kind: "log", ...head, ...changes }),
    ...bodies.map((body) =>
      body.kind === "record"
        ? JSON.stringify({ kind: "record", ...written(body.record) })
        : JSON.stringify({ tab: 1, ...body }),
    ),
    JSON.stringify({ kind: "dropped", tab: 1, at: at(40_000).wall, count: 2, why: "rate" }),
    JSON.stringify({ kind: "left-out", count: 3 }),
  ];
}
export const ndjson = (lines: readonly string[] = ndjsonLines()): string => lines.map((line) => `${line}\n`).join("");

/** The entries of a tab, without their place in the log. */
export function bodiesOf({ tabs }: OpenedLog, number = 1): unknown[] {
  const { entries = [] } = tabs.find(({ tab }) => tab === number) ?? {};
  return entries.map(({ sequence: _, tabId: __, ...body }) => body);
}

/** The ids of the records of a tab. */
export function idsOf({ tabs }: OpenedLog, number = 1): string[] {
  const { entries = [] } = tabs.find(({ tab }) => tab === number) ?? {};
  return entries.flatMap((entry) => (entry.kind === "record" ? entry.record.id : []));
}

/** Where the problems are and what they are, in short. */
export const troubles = ({ problems }: OpenedLog): string[] =>
  problems.map(({ line, column, path, problem }) => `${line}:${column} ${problem}${path && ` ${path}`}`);
