import { readFileSync } from "node:fs";
import { diagnoseInOrder } from "../../../src/diagnosis/diagnose-in-order.ts";
import { createJsonLog, type JsonLog, type JsonLogInput } from "../../../src/export/json-log.ts";
import type { LogEntry, LogEntryBody } from "../../../src/log/log-store.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { createText } from "../../../src/text/create-text.ts";
import { at, sampleRecord } from "../sample-record.ts";

export const english = createText(
  "en",
  ["causes", "vendors"].map((file) => readFileSync(`public/locales/en/${file}.ftl`, "utf8")),
);

/** Gives entries their place in the log of a tab. */
export function inOrder(bodies: readonly LogEntryBody[]): LogEntry[] {
  return bodies.map((body, index) => ({ ...body, sequence: index + 1, tabId: 7 }));
}

/** A log with the product's own diagnosis and English texts. */
export function logOf(bodies: readonly LogEntryBody[], changes: Partial<JsonLogInput> = {}): JsonLog {
  return createJsonLog({
    entries: inOrder(bodies),
    exportedAt: new Date("2026-11-21T09:30:00Z"),
    generator: { name: "WhyClosed", version: "1.2.3" },
    browser: { name: "chromium", version: "156.0" },
    text: english,
    diagnose: diagnoseInOrder,
    ...changes,
  });
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
  { kind: "dropped", at: 1_780_000_002_000, count: 2, why: "rate" },
];
