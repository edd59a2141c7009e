import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { createHistory } from "../../../src/diagnosis/history.ts";
import { compareRecords } from "../../../src/panel/record-comparison/compare-records.ts";
import type { JudgedRecord } from "../../../src/panel/record-comparison/record-facts.ts";
import { tellingDifference } from "../../../src/panel/record-comparison/telling-difference.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at, sampleRecord } from "../sample-record.ts";

const judged = (changes: Partial<SocketRecord> = {}): JudgedRecord => {
  const record = sampleRecord(changes);
  return { record, verdict: diagnose(record, createHistory()) };
};
const { pageState: visible, sent, received } = sampleRecord();
const lost = { code: 1006, wasClean: false } as const;
const words = (value: { kind: string }): unknown =>
  "value" in value ? value.value : "id" in value ? [value.id, ...("values" in value ? [value.values] : [])] : value;

/** The differences other than in how the two ended. */
function differ(one: Partial<SocketRecord>, other: Partial<SocketRecord>) {
  const { differences } = compareRecords(judged(one), judged(other));
  return Object.fromEntries(differences.map(({ id, first, second }) => [id, [words(first), words(second)]]));
}

describe("differences", () => {
  test.each<[string, Partial<SocketRecord>, Partial<SocketRecord>, string, unknown, unknown]>([
    [
      "code",
      { code: 1000 },
      { code: 1001 },
      "field-code",
      ["fact-code", { code: "1000", name: "Normal Closure" }],
      ["fact-code", { code: "1001", name: "Going Away" }],
    ],
    ["no code", {}, { code: null }, "field-code", ["fact-code", { code: "1000", name: "Normal Closure" }], ["no-code"]],
    ["ending", {}, { ending: "abandoned", code: null }, "field-ending", ["ending-closed"], ["ending-abandoned"]],
    ["reason", { reason: "a" }, { reason: "" }, "field-reason", "a", ["none"]],
    [
      "open time",
      {},
      { ended: at(9050) },
      "field-open-for",
      ["value-duration", { duration: 1000 }],
      ["value-duration", { duration: 9000 }],
    ],
    [
      "never opened",
      {},
      { opened: null, ending: "failed" },
      "field-open-for",
      ["value-duration", { duration: 1000 }],
      ["never-opened"],
    ],
    ["online", {}, { pageState: { ...visible, online: false } }, "field-online", ["yes"], ["no"]],
    [
      "hidden",
      {},
      { pageState: { ...visible, visibility: "hidden", hiddenFor: 9 } },
      "field-visibility",
      ["value-visible"],
      ["value-hidden"],
    ],
    ["host", {}, { url: "wss://b.example/live" }, "fact-host", "wss://api.example.com", "wss://b.example"],
    ["query names", { url: "wss://a.example/?a=1" }, { url: "wss://a.example/?b=1" }, "fact-query", "a", "b"],
    [
      "query values",
      { url: "wss://a.example/?t=secret&v=1" },
      { url: "wss://a.example/?t=other&v=1" },
      "fact-query-values",
      ["fact-values-differ", { names: ["t"] }],
      ["fact-values-differ", { names: ["t"] }],
    ],
    ["status", { handshake: { status: 403, source: "web-request" } }, {}, "field-status", "403", ["fact-not-known"]],
    [
      "place",
      { initiatorStack: "at a (https://a.example/x.js:1:2)" },
      { initiatorStack: "at a (https://a.example/x.js:3:4)" },
      "fact-opened-at",
      "x.js:1:2",
      "x.js:3:4",
    ],
    [
      "close()",
      { closeCalls: [{ code: 4000, reason: "bye", at: at(9), readyState: 1, stack: null }] },
      {},
      "fact-close-call",
      'close(4000, "bye")',
      ["none"],
    ],
    [
      "messages",
      { sent: { ...sent, count: 3, textCount: 3, size: 9, largestSize: 3 } },
      {},
      "field-sent",
      ["value-count", { count: 3 }],
      ["value-count", { count: 0 }],
    ],
    ["worker", { frame: { url: "", top: false, kind: "worker" } }, {}, "field-online", ["fact-not-known"], ["yes"]],
  ])("%s", (_, one, other, id, first, second) => {
    expect(differ(one, other)[id]).toEqual([first, second]);
    // And the other way round.
    expect(differ(other, one)[id]).toEqual([second, first]);
  });

  test("nothing sent is nothing, and not an unknown size", () => {
    const many = { sent: { ...sent, count: 2, binaryCount: 2, size: 400, largestSize: 300 } };
    expect(differ({}, many)["field-sent-size"]).toEqual([["none"], ["value-bytes", { size: 400 }]]);
  });

  test("a record is like itself in all", () => {
    const { differences, alike } = compareRecords(judged(), judged());
    expect(differences).toEqual([]);
    expect(alike.length).toBeGreaterThan(20);
  });

  test.each([
    [1000, 1049, false],
    [1000, 1060, true],
    [10_000, 10_400, false],
    [10_000, 10_600, true],
    [60_000, 62_900, false],
  ])("an open time of %i ms and one of %i ms differ: %s", (one, other, expected) => {
    expect("field-open-for" in differ({ ended: at(50 + one) }, { ended: at(50 + other) })).toBe(expected);
  });

  test("no secret of a query is in them", () => {
    const [one, other] = [
      judged({ url: "wss://a.example/?token=s3cr3t" }),
      judged({ url: "wss://a.example/?token=0th3r" }),
    ];
    expect(JSON.stringify(compareRecords(one, other))).not.toMatch(/s3cr3t|0th3r/);
  });

  test("what tells more comes first, and a ratio says which is the larger", () => {
    const talked = { ...received, count: 5, lastAt: at(60_040) };
    const { differences } = compareRecords(
      judged({ ...lost, ended: at(60_050) }),
      judged({ ended: at(60_050), received: talked, liveSockets: 1 }),
    );
    const ids = differences.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["field-code", "ended-by"]);
    expect(ids.indexOf("fact-silence")).toBeLessThan(ids.indexOf("field-received"));
    expect(ids.indexOf("field-received")).toBeLessThan(ids.indexOf("field-live-sockets"));
    expect(differences.find(({ id }) => id === "fact-silence")?.ratio).toEqual({
      larger: "first",
      times: 6000,
      kind: "duration",
    });
  });
});

const telling = (one: Partial<SocketRecord>, other: Partial<SocketRecord>) => {
  const [first, second] = [judged(one), judged(other)];
  return tellingDifference(compareRecords(first, second).differences, [
    first.verdict.severity,
    second.verdict.severity,
  ]);
};

const duration = (value: number) => ({ kind: "text", id: "value-duration", values: { duration: value } });

describe("the sentence", () => {
  const silent = { ...lost, ended: at(60_050) };
  const talking = { ended: at(60_050), received: { ...received, count: 5, lastAt: at(59_850) } };
  test.each<[string, Partial<SocketRecord>, Partial<SocketRecord>, object]>([
    ["says nothing of two alike", {}, {}, { kind: "nothing" }],
    ["says nothing of milliseconds", {}, { opened: at(200), ended: at(1200) }, { kind: "nothing" }],
    [
      "names silences, the abnormal one's first",
      talking,
      silent,
      { kind: "two", by: "severity", fact: "fact-silence", one: duration(60_000), other: duration(200) },
    ],
    [
      "names silences in the same way when it stands first",
      silent,
      talking,
      { kind: "two", by: "severity", fact: "fact-silence", one: duration(60_000), other: duration(200) },
    ],
    [
      "names them in order where both ended alike",
      { ...talking, ...lost },
      silent,
      { kind: "two", by: "order", fact: "fact-silence", one: duration(200), other: duration(60_000) },
    ],
    [
      "says which one was hidden",
      { ...lost, pageState: { ...visible, visibility: "hidden", hiddenFor: 90_000 } },
      {},
      { kind: "only", holder: "abnormal", clause: "apart-hidden" },
    ],
    [
      "says that it was the other",
      lost,
      { pageState: { ...visible, visibility: "hidden", hiddenFor: 90_000 } },
      { kind: "only", holder: "counterpart", clause: "apart-hidden" },
    ],
    [
      "says which one was frozen, by its place",
      { ...lost },
      { ...lost, pageState: { ...visible, online: false } },
      { kind: "only", holder: "second", clause: "apart-offline" },
    ],
    [
      "says first that one never opened",
      { ...lost, ending: "failed", opened: null, url: "wss://b.example/" },
      {},
      { kind: "only", holder: "abnormal", clause: "apart-never-opened" },
    ],
  ])("%s", (_, one, other, expected) => {
    expect(telling(one, other)).toEqual(expected);
  });
});
