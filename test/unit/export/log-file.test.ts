import { expect, test } from "vitest";
import { logFile } from "../../../src/export/log-file.ts";
import type { JsonLog } from "../../../src/export/json-log.ts";
import { sampleRecord } from "../sample-record.ts";
import { english } from "./sample-log.ts";

test("a tab's log is a file: named by its time, redacted, with the browser that it was read in", () => {
  const record = sampleRecord({
    url: "wss://api.example.com/live?token=abcdef0123456789",
    code: 1011,
    reason: "order 4711",
  });
  const { name, type, content } = logFile({
    entries: [{ kind: "record", record, sequence: 1, tabId: 1 }],
    exportedAt: new Date("2026-11-21T09:30:00.500Z"),
    family: "firefox",
    userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0",
    text: english,
    patterns: [/order \d+/gu],
  });
  expect(name).toBe("whyclosed-2026-11-21T09-30-00Z.json");
  expect(type).toBe("application/json");
  expect(content).not.toContain("abcdef0123456789");
  expect(content).not.toContain("4711");
  const log = JSON.parse(content) as JsonLog;
  expect(log.browser).toEqual({ name: "firefox", version: "153.0" });
  expect(log.generator.name).toBe("WhyClosed");
  expect(log.records.map(({ verdict }) => verdict.severity)).toEqual(["abnormal"]);
});
