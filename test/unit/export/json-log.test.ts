import { describe, expect, test } from "vitest";
import type { Verdict } from "../../../src/diagnosis/verdict.ts";
import { jsonLogFileName, type LogSentences, stringifyJsonLog } from "../../../src/export/json-log.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { sampleRecord } from "../sample-record.ts";
import { logOf, sampleEntries, sampleRecords } from "./sample-log.ts";

const record = (changes: Partial<SocketRecord>) => ({ kind: "record" as const, record: sampleRecord(changes) });

const lost = (id: string, token: string) =>
  record({ id, url: `wss://api.example.com/t/${token}`, code: 1006, wasClean: false });

describe("createJsonLog", () => {
  test("says what it is, when and by what it was made", () => {
    expect(logOf([])).toEqual({
      format: "whyclosed-log",
      version: 1,
      exportedAt: "2026-11-21T09:30:00.000Z",
      generator: { name: "WhyClosed", version: "1.2.3" },
      browser: { name: "chromium", version: "156.0" },
      language: "en",
      redacted: true,
      dropped: [],
      records: [],
      navigations: [],
    });
  });

  test("each record carries what was observed, unchanged where it holds no secret", () => {
    const observed = logOf(sampleEntries).records.map(({ closeCode: _, verdict: __, ...rest }) => rest);
    const handshake = { status: 403, errorText: "refused", source: "web-request" };
    expect(observed).toEqual(sampleRecords.map((one) => (one.id === "a-2" ? { ...one, handshake } : one)));
  });

  test("navigations and what was left out are there", () => {
    const { navigations, dropped } = logOf(sampleEntries);
    expect(navigations).toEqual([{ at: 1_780_000_000_000, url: "https://app.example.com/" }]);
    expect(dropped).toEqual([{ why: "rate", count: 2 }]);
  });

  test.each<[number | null, unknown]>([
    [1006, { number: 1006, scheme: "standard" }],
    [3000, { number: 3000, scheme: "registered" }],
    [4401, { number: 4401, scheme: "range" }],
    [0, { number: 0, scheme: "range" }],
    [null, null],
  ])("code %s is named by the catalog", (code, expected) => {
    const closeCode = logOf([record({ code })]).records[0]?.closeCode;
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
  ])("the vendor gives a code its meaning, redacted or not: %s %i", (url, code, expected) => {
    for (const redact of [true, false])
      expect(logOf([record({ url, code })], { redact }).records[0]?.closeCode).toEqual(expected);
  });

  test("a verdict is written out: causes in order, each with its sentences", () => {
    const verdict: Verdict = {
      severity: "abnormal",
      closer: "peer",
      causes: [
        { id: "policy-refused", confidence: "likely", evidence: [{ id: "reason", values: { reason: "no" } }] },
        { id: "server-error", confidence: "possible", evidence: [] },
      ],
    };
    const text: LogSentences = {
      language: "fr",
      direction: "ltr",
      format: (id, values) => `${id} ${JSON.stringify(values ?? {})}`,
    };
    const log = logOf([record({})], { text, diagnose: (records) => records.map(() => verdict) });
    expect(log.language).toBe("fr");
    expect(log.records[0]?.verdict).toEqual({
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
        },
      ],
    });
  });

  test.each<["ltr" | "rtl", string]>([
    ["ltr", "code 1006"],
    ["rtl", "code \u20681006\u2069"],
  ])("marks around values stay only where they are needed: %s", (direction, expected) => {
    const text: LogSentences = { language: "xx", direction, format: () => "code \u20681006\u2069" };
    expect(logOf([record({})], { text }).records[0]?.verdict.causes[0]?.title).toBe(expected);
  });

  test("all records are diagnosed at once, in the order of the log", () => {
    const seen: string[] = [];
    const diagnose = (records: readonly SocketRecord[]): Verdict[] => {
      seen.push(...records.map(({ id }) => id));
      return records.map(() => ({
        severity: "normal",
        closer: "page",
        causes: [{ id: "page-closed", confidence: "certain", evidence: [] }],
      }));
    };
    logOf(sampleEntries, { diagnose });
    expect(seen).toEqual(sampleRecords.map(({ id }) => id));
  });
});

describe("redaction", () => {
  const secrets = [
    record({ id: "a", url: "wss://api.example.com/live?key=s3cr3t-1", code: 1008, reason: "bad key s3cr3t-1" }),
    record({ id: "b", url: "wss://api.example.com/live?key=s3cr3t-2", code: 4401, reason: "token=s3cr3t-2" }),
    { kind: "navigation" as const, at: 1, url: "https://app.example.com/?key=s3cr3t-1#s3cr3t-3" },
  ];

  test("is on by default, and reaches the sentences of the evidence", () => {
    const log = logOf(secrets);
    expect(log.redacted).toBe(true);
    expect(stringifyJsonLog(log)).not.toContain("s3cr3t");
    expect(log.records[0]?.verdict.causes[0]?.evidence.join(" ")).toContain("bad key redacted-1");
  });

  test("gives the same secret the same stand-in through the whole log", () => {
    const { records, navigations } = logOf(secrets);
    expect(records.map(({ url }) => url)).toEqual([
      "wss://api.example.com/live?key=redacted-1",
      "wss://api.example.com/live?key=redacted-2",
    ]);
    expect(navigations[0]?.url).toBe("https://app.example.com/?key=redacted-1#redacted-3");
  });

  test("can be switched off, and the log says so", () => {
    const log = logOf(secrets, { redact: false });
    expect(log.redacted).toBe(false);
    expect(log.records[0]).toMatchObject({
      url: "wss://api.example.com/live?key=s3cr3t-1",
      reason: "bad key s3cr3t-1",
    });
    expect(log.navigations[0]?.url).toBe("https://app.example.com/?key=s3cr3t-1#s3cr3t-3");
  });

  test("does not hide from a rule that sockets belong to one endpoint", () => {
    const bodies = [lost("a", "V1StGXR8_Z5jdHi6B-myT"), lost("b", "kq0Zb7RfX2_9sLhWcE1aUo")];
    const verdicts = (redact: boolean) => logOf(bodies, { redact }).records.map(({ verdict }) => verdict);
    expect(verdicts(true)).toEqual(verdicts(false));
  });
});

test("the file is indented by two spaces, ends with a line break and reads back as it was", () => {
  const log = logOf(sampleEntries);
  const written = stringifyJsonLog(log);
  expect(written).toMatch(/^\{\n {2}"format": "whyclosed-log",\n {2}"version": 1,\n/);
  expect(written.endsWith("}\n")).toBe(true);
  expect(JSON.parse(written)).toEqual(log);
});

test.each<[string, string]>([
  ["2026-11-21T09:30:00.000Z", "whyclosed-2026-11-21T09-30-00Z.json"],
  ["2026-01-02T03:04:05.999Z", "whyclosed-2026-01-02T03-04-05Z.json"],
])("the file's name carries the time: %s is %s", (time, name) => {
  expect(jsonLogFileName(new Date(time))).toBe(name);
});
