import { readFileSync } from "node:fs";
import type { DescribedRecord } from "../../../src/export/describe-record.ts";
import type { LogFormat, LogHead, LogItem } from "../../../src/export/exported-log.ts";
import { json } from "../../../src/export/json.ts";
import { rememberSentences } from "../../../src/export/remember-sentences.ts";
import { type LogStream, streamLog } from "../../../src/export/stream-log.ts";
import type { EntryOf, ExportableLog, LogEntry, LogEntryBody } from "../../../src/log/log-store.ts";
import { createRedactor } from "../../../src/socket/redact.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { createText } from "../../../src/text/create-text.ts";
import { at, sampleRecord } from "../sample-record.ts";
import { fileOf } from "./exported-sample.ts";

export const english = createText(
  "en",
  ["causes", "vendors"].map((file) => readFileSync(`public/locales/en/${file}.ftl`, "utf8")),
);

/** Gives entries their place in the log of a tab. */
export function inOrder(bodies: readonly LogEntryBody[], tabId = 7): LogEntry[] {
  return bodies.map((body, index) => ({ ...body, sequence: index + 1, tabId }));
}

/** A log that holds these entries. */
export function logWith(entries: readonly LogEntry[]): ExportableLog {
  const ofTab = (tabId: number): LogEntry[] => entries.filter((entry) => entry.tabId === tabId);
  return {
    read: async (tabId, after, limit) =>
      ofTab(tabId)
        .filter(({ sequence }) => sequence > after)
        .slice(0, limit),
    readKind: async (tabId, kind) => ofTab(tabId).filter((entry): entry is EntryOf<typeof kind> => entry.kind === kind),
    count: async (tabId) => ofTab(tabId).length,
    tabIds: async () => [...new Set(entries.map(({ tabId }) => tabId))],
  };
}

export const sampleHead: LogHead = {
  exportedAt: new Date("2026-11-21T09:30:00Z"),
  generator: { name: "WhyClosed", version: "1.2.3" },
  browser: { name: "chromium", version: "156.0" },
  language: "en",
  redacted: true,
  notRedacted: [],
  scope: { tabs: "one", filter: null, from: null, to: null },
};

/** What an export of tab 7 needs, with English texts and without secrets. Its sentences are remembered, as those of a file are. */
export const sampleStream = ({ text = english, ...changes }: Partial<LogStream> = {}): LogStream => ({
  head: sampleHead,
  tab: 7,
  redactor: createRedactor(),
  text: rememberSentences(text),
  ...changes,
});

/** The items of a log, in one list. */
export async function itemsOf(log: ExportableLog, changes: Partial<LogStream> = {}): Promise<LogItem[]> {
  const items: LogItem[] = [];
  for await (const batch of streamLog(log, sampleStream(changes)).items) items.push(...batch);
  return items;
}

/** A log of one tab as a file's content. */
export async function written(
  format: LogFormat,
  bodies: readonly LogEntryBody[],
  changes: Partial<LogStream> = {},
): Promise<string> {
  const stream = sampleStream(changes);
  return fileOf(format, streamLog(logWith(inOrder(bodies)), stream), stream.text);
}

/** What a file of the format `whyclosed-log` holds. */
export interface JsonLog extends Omit<LogHead, "exportedAt"> {
  readonly format: string;
  readonly version: number;
  readonly exportedAt: string;
  readonly records: readonly (DescribedRecord & { readonly tab: number })[];
  readonly navigations: readonly { readonly tab: number; readonly at: number; readonly url: string }[];
  readonly connectivity: readonly { readonly tab: number; readonly at: number; readonly online: boolean }[];
  readonly dropped: readonly { readonly why: string; readonly count: number }[];
  readonly leftOut: number;
}

/** A log of one tab as JSON, read back. */
export async function logOf(bodies: readonly LogEntryBody[], changes: Partial<LogStream> = {}): Promise<JsonLog> {
  return JSON.parse(await written(json, bodies, changes)) as JsonLog;
}

/** Records of each ending that between them fill every field. */
export const sampleRecords: readonly SocketRecord[] = [
  sampleRecord({ id: "a-0", protocolsAsked: ["mqtt"], protocol: "mqtt", extensions: "permessage-deflate" }),
  sampleRecord({
    id: "a-1",
    code: 4401,
    reason: "token expired",
    sent: {
      count: 3,
      textCount: 2,
      binaryCount: 1,
      size: 300,
      largestSize: 200,
      lastType: "text",
      lastSize: 50,
      lastAt: at(900),
    },
    received: { count: 5, lastType: "binary", lastSize: 12, lastAt: at(1000) },
    pageState: {
      visibility: "hidden",
      hiddenFor: 500,
      online: true,
      wasFrozen: true,
      fromBfcache: true,
      unloading: true,
      clockJump: -3.5,
    },
  }),
  sampleRecord({
    id: "a-2",
    ending: "failed",
    opened: null,
    code: 1006,
    wasClean: false,
    errorEvent: true,
    frame: { url: "about:srcdoc", top: false, kind: "srcdoc" },
  }),
  sampleRecord({
    id: "a-3",
    ending: "blocked",
    opened: null,
    code: null,
    wasClean: null,
    initiatorStack: null,
    thrown: { name: "SecurityError", message: "An insecure connection may not be initiated." },
    violation: {
      directive: "connect-src",
      blocked: "wss://api.example.com/live",
      source: "https://app.example.com/main.js",
      line: 3,
    },
  }),
  sampleRecord({ id: "a-4", ending: "abandoned", code: null, wasClean: null, browser: "firefox" }),
  sampleRecord({
    id: "a-5",
    code: 3001,
    reason: "bye",
    closeCalls: [
      { code: 3001, reason: "bye", at: at(1000), readyState: 1, stack: "at leave (https://app.example.com/a.js:1:2)" },
      { code: null, reason: null, at: at(1001), readyState: 2, stack: null },
    ],
  }),
];

/** A log with something of everything. */
export const sampleEntries: readonly LogEntryBody[] = [
  { kind: "navigation", at: 1_780_000_000_000, url: "https://app.example.com/" },
  ...sampleRecords.map((record) => ({ kind: "record" as const, record })),
  { kind: "handshake", recordId: "a-2", handshake: { status: 403, errorText: "refused", source: "web-request" } },
  { kind: "connectivity", at: 1_780_000_001_500, online: false },
  { kind: "dropped", at: 1_780_000_002_000, count: 2, why: "rate" },
];
