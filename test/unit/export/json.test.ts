import { describe, expect, test } from "vitest";
import type { Verdict } from "../../../src/diagnosis/verdict.ts";
import { describeVerdict, type LogSentences } from "../../../src/export/describe-record.ts";
import { json } from "../../../src/export/json.ts";
import { logFileName } from "../../../src/export/log-file-name.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { createRedactor } from "../../../src/socket/redact.ts";
import { sampleRecord } from "../sample-record.ts";
import { logOf, sampleEntries, sampleHead, sampleRecords, written } from "./sample-log.ts";

const record = (changes: Partial<SocketRecord>) => ({ kind: "record" as const, record: sampleRecord(changes) });

describe("a log as JSON", () => {
  test("says what it is, when and by what it was made", async () => {
    expect(await logOf([])).toEqual({
      format: "whyclosed-log",
      version: 1,
      exportedAt: "2026-11-21T09:30:00.000Z",
      generator: { name: "WhyClosed", version: "1.2.3" },
      browser: { name: "chromium", version: "156.0" },
      language: "en",
      redacted: true,
      notRedacted: [],
      scope: { tabs: "one", filter: null, from: null, to: null },
      records: [],
      navigations: [],
      connectivity: [],
      dropped: [],
      leftOut: 0,
    });
  });

  test("each record carries what was observed, unchanged where it holds no secret", async () => {
    const { records } = await logOf(sampleEntries);
    const observed = records.map(({ tab: _, closeCode: __, verdict: ___, ...rest }) => rest);
    const handshake = { status: 403, errorText: "refused", source: "web-request" };
    expect(observed).toEqual(sampleRecords.map((one) => (one.id === "a-2" ? { ...one, handshake } : one)));
  });

  test("the marks of the log are there, with their tab", async () => {
    const { navigations, connectivity, dropped } = await logOf(sampleEntries);
    expect(navigations).toEqual([{ tab: 1, at: 1_780_000_000_000, url: "https://app.example.com/" }]);
    expect(connectivity).toEqual([{ tab: 1, at: 1_780_000_001_500, online: false }]);
    expect(dropped).toEqual([{ why: "rate", count: 2 }]);
  });

  test("counts of one reason are added up", async () => {
    const { dropped } = await logOf([
      { kind: "dropped", at: 1, count: 2, why: "rate" },
      { kind: "dropped", at: 2, count: 1, why: "paused" },
      { kind: "dropped", at: 3, count: 5, why: "rate" },
    ]);
    expect(dropped).toEqual([
      { why: "rate", count: 7 },
      { why: "paused", count: 1 },
    ]);
  });

  test("says what was chosen, and how much that left out", async () => {
    const scope = { tabs: "one", filter: "code:4401", from: null, to: null } as const;
    const log = await logOf(sampleEntries, { head: { ...sampleHead, scope }, keeps: ({ code }) => code === 4401 });
    expect(log.scope).toEqual(scope);
    expect(log.records.map(({ id }) => id)).toEqual(["a-1"]);
    expect(log.leftOut).toBe(sampleRecords.length - 1);
  });

  test("has its head and each record on a line of its own, and ends with a line break", async () => {
    const content = await written(json, sampleEntries);
    const lines = content.split("\n");
    expect(lines[0]).toMatch(/^\{"format":"whyclosed-log","version":1,.*,$/);
    expect(lines[1]).toBe('"records":[');
    const recordLines = lines.filter((line) => line.startsWith('{"tab":1,"id":'));
    expect(recordLines.map((line) => (JSON.parse(line.replace(/,$/, "")) as SocketRecord).id)).toEqual(
      sampleRecords.map(({ id }) => id),
    );
    expect(content.endsWith("}\n")).toBe(true);
  });

  test("is JSON whatever stands in a record", async () => {
    const reason = '"\\\n\u2028\ud800</script>\u0000';
    expect((await logOf([record({ reason })], { redactor: createRedactor([], []) })).records[0]?.reason).toBe(reason);
  });
});

describe("a code", () => {
  test.each<[number | null, unknown]>([
    [1006, { number: 1006, scheme: "standard" }],
    [3000, { number: 3000, scheme: "registered" }],
    [4401, { number: 4401, scheme: "range" }],
    [0, { number: 0, scheme: "range" }],
    [null, null],
  ])("%s is named by the catalog", async (code, expected) => {
    const closeCode = (await logOf([record({ code })])).records[0]?.closeCode;
    if (expected === null) expect(closeCode).toBeNull();
    else expect(closeCode).toMatchObject({ ...(expected as object), name: expect.stringMatching(/./) });
  });

  test.each<[string, number, unknown]>([
    [
      "wss://gateway.discord.gg/?v=10",
      4004,
      { number: 4004, name: "Authentication failed", scheme: "vendor", vendor: "discord-gateway" },
    ],
    ["wss://gateway.discord.gg/?v=10", 1001, { number: 1001, name: "Going Away", scheme: "standard" }],
    ["wss://api.example.com/live", 4004, { number: 4004, name: "Application", scheme: "range" }],
    [
      "ws://localhost/app/local?protocol=7&client=js",
      4201,
      { number: 4201, name: "Pong reply not received", scheme: "vendor", vendor: "pusher" },
    ],
  ])("has the meaning that the vendor gives it, redacted or not: %s %i", async (url, code, expected) => {
    for (const changes of [{}, { redactor: createRedactor([], []) }])
      expect((await logOf([record({ url, code })], changes)).records[0]?.closeCode).toEqual(expected);
  });
});

describe("a verdict", () => {
  const verdict: Verdict = {
    severity: "abnormal",
    closer: "peer",
    causes: [
      { id: "policy-refused", confidence: "likely", evidence: [{ id: "reason", values: { reason: "no" } }] },
      { id: "server-error", confidence: "possible", evidence: [], settledBy: "read-console" },
    ],
  };

  test("is written out: causes in order, each with its sentences", () => {
    const text: LogSentences = {
      language: "fr",
      direction: "ltr",
      format: (id, values) => `${id} ${JSON.stringify(values ?? {})}`,
    };
    expect(describeVerdict(verdict, text)).toEqual({
      severity: "abnormal",
      closer: "peer",
      causes: [
        {
          id: "policy-refused",
          confidence: "likely",
          title: "cause-policy-refused.title {}",
          evidence: ['evidence-reason {"reason":"no"}'],
          fix: "cause-policy-refused.fix {}",
        },
        {
          id: "server-error",
          confidence: "possible",
          title: "cause-server-error.title {}",
          evidence: [],
          fix: "cause-server-error.fix {}",
          settledBy: "settle-read-console {}",
        },
      ],
    });
  });

  test.each<["ltr" | "rtl", string]>([
    ["ltr", "code 1006"],
    ["rtl", "code \u20681006\u2069"],
  ])("has marks around values only where they are needed: %s", (direction, expected) => {
    const text: LogSentences = { language: "xx", direction, format: () => "code \u20681006\u2069" };
    expect(describeVerdict(verdict, text).causes[0]?.title).toBe(expected);
  });
});

test.each<[string, string, string]>([
  ["2026-11-21T09:30:00.000Z", "json", "whyclosed-2026-11-21T09-30-00Z.json"],
  ["2026-01-02T03:04:05.999Z", "ndjson", "whyclosed-2026-01-02T03-04-05Z.ndjson"],
])("the file's name carries the time: %s as %s is %s", (time, extension, name) => {
  expect(logFileName(new Date(time), extension)).toBe(name);
});
