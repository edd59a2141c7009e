import { expect, test } from "vitest";
import { entryKey } from "../../../src/log/entry-key.ts";
import type { LogEntryBody } from "../../../src/log/log-store.ts";
import { sampleRecord } from "../sample-record.ts";

test.each<[string, LogEntryBody]>([
  ["record", { kind: "record", record: sampleRecord({ id: "forged" }) }],
  ["handshake", { kind: "handshake", recordId: "forged", handshake: { source: "web-request" } }],
  ["navigation", { kind: "navigation", at: 5, url: "https://app.example.com/" }],
  ["connectivity", { kind: "connectivity", at: 5, online: true }],
  ["count", { kind: "dropped", at: 5, count: 1, why: "rate" }],
  ["clearing", { kind: "cleared", at: 5 }],
])("a %s of one tab is never taken for that of another, whatever ids a page makes up", (_name, entry) => {
  expect(entryKey({ ...entry, tabId: 1 })).not.toBe(entryKey({ ...entry, tabId: 2 }));
});
