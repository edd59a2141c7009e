import { describe, expect, test } from "vitest";
import { matchHandshakes } from "../../../src/background/match-handshakes.ts";
import type { HandshakeReport } from "../../../src/socket/handshake-report.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at } from "../sample-record.ts";
import { failedRecord, sampleReport, wallAt } from "./sample-report.ts";

/** Each match as "report > record". */
function matched(reports: readonly HandshakeReport[], records: readonly SocketRecord[], fresh = 0): string[] {
  return matchHandshakes(reports, records, fresh).map(({ reportId, recordId }) => `${reportId} > ${recordId}`);
}

const told = (id: string, status: number, end = 100, changes: Partial<HandshakeReport> = {}): HandshakeReport =>
  sampleReport({ id, handshake: { status, duration: 5, source: "devtools-network" }, ...changes }, end);
const failed = (id: string, end = 100, changes: Partial<SocketRecord> = {}): SocketRecord =>
  failedRecord({ id, ...changes }, end);
const opened = { opened: at(50), ending: "closed" } as const;
const call = (readyState: number) => ({ code: null, reason: null, at: at(50), readyState, stack: null });

const durations = (records: readonly SocketRecord[]): unknown[] =>
  matchHandshakes([told("a", 403), told("b", 403)], records).map(({ handshake }) => handshake.duration);

describe("one report and one record", () => {
  const cases: readonly [string, Partial<HandshakeReport>, Partial<SocketRecord>, boolean][] = [
    ["of the same failure", {}, {}, true],
    ["of another URL", { url: "wss://api.example.com/other" }, {}, false],
    ["of another query", { url: "wss://api.example.com/live?a=1" }, {}, false],
    ["that ended earlier", {}, { ended: at(60) }, false],
    ["that ended later", {}, { ended: at(140) }, false],
    ["at the edge of the time", {}, { ended: at(125) }, true],
    ["that was made after the request went out", {}, { created: at(20) }, false],
    ["that had ended when the request went out", { startedAt: wallAt(110) }, { ended: at(100) }, false],
    ["of a request that never went out", { startedAt: null }, {}, true],
    ["made before the answer", { startedAt: null, answeredAt: wallAt(90) }, { created: at(80) }, true],
    ["made after the answer", { startedAt: null, answeredAt: wallAt(90) }, { created: at(96) }, false],
    ["that was open", {}, opened, false],
    ["that was open, of what the browser refused", { outcome: "rejected" }, opened, true],
    ["that never opened, of what the browser refused", { outcome: "rejected" }, {}, false],
    ["that was open and ended without an error", { outcome: "rejected" }, { ...opened, errorEvent: false }, false],
    ["without an error event", {}, { errorEvent: false }, false],
    ["of an end of which nothing is said", { outcome: "opened" }, opened, false],
    ["of a page that was left", {}, { ending: "abandoned", errorEvent: false }, false],
    ["of a constructor that threw", {}, { ending: "blocked" }, false],
    ["that the page gave up", {}, { closeCalls: [call(0)] }, false],
    ["that the page gave up, told so", { outcome: "given-up" }, { closeCalls: [call(0)] }, true],
    ["that failed, told to be given up", { outcome: "given-up" }, {}, false],
    ["that the page closed after it had failed", {}, { closeCalls: [call(3)] }, true],
    ["answered with 101 and failed", { outcome: "answered" }, {}, true],
    ["answered with 101 and opened", { outcome: "answered" }, opened, false],
    ["answered with 101 and dropped at once", { outcome: "answered" }, { errorEvent: false }, false],
  ];
  test.each(cases)("%s", (_name, report, record, expected) => {
    const records = [failedRecord({ id: "frame-0", ...record })];
    expect(matched([sampleReport(report)], records)).toEqual(expected ? ["report-0 > frame-0"] : []);
  });

  test("the match carries the evidence", () => {
    const report = sampleReport();
    expect(matchHandshakes([report], [failed("frame-0")])).toEqual([
      { reportId: "report-0", recordId: "frame-0", handshake: report.handshake },
    ]);
  });
});

describe("several that could belong together", () => {
  const other = { url: "wss://api.example.com/other" };
  const cases: readonly [string, readonly HandshakeReport[], readonly SocketRecord[], readonly string[]][] = [
    ["nothing", [], [], []],
    ["reports alone", [told("a", 403)], [], []],
    ["records alone", [], [failed("f-0")], []],
    [
      "told apart by URL",
      [told("a", 403, 100, other), told("b", 404)],
      [failed("f-0"), failed("f-1", 100, other)],
      ["a > f-1", "b > f-0"],
    ],
    [
      "told apart by time",
      [told("a", 403, 100), told("b", 404, 300)],
      [failed("f-1", 300), failed("f-0", 100)],
      ["a > f-0", "b > f-1"],
    ],
    [
      "told apart by how they ended",
      [told("a", 403), told("b", 101, 100, { outcome: "rejected" })],
      [failed("f-0", 100, opened), failed("f-1")],
      ["a > f-1", "b > f-0"],
    ],
    [
      "in order, by the frame's own clock",
      [told("a", 403), told("b", 404), told("c", 500)],
      [
        failed("f-7", 0, { ended: { wall: wallAt(100), monotonic: 100.3 } }),
        failed("f-8", 0, { ended: { wall: wallAt(100), monotonic: 100.1 } }),
        failed("f-9", 0, { ended: { wall: wallAt(100), monotonic: 100.2 } }),
      ],
      ["a > f-8", "b > f-9", "c > f-7"],
    ],
    [
      "a report too few, which say different things",
      [told("a", 403), told("b", 404)],
      [1, 2, 3].map((n) => failed(`f-${n}`)),
      [],
    ],
    ["a report too many, which say different things", [told("a", 403), told("b", 404)], [failed("f-0")], []],
    ["a report too few, which say the same", [told("a", 403)], [failed("f-0"), failed("f-1")], []],
    ["a report too many, which say the same", [told("a", 403), told("b", 403)], [failed("f-0")], ["a > f-0"]],
    [
      "of two frames, which say the same",
      [told("a", 403), told("b", 403)],
      [failed("f-0"), failed("g-0")],
      ["a > f-0", "b > g-0"],
    ],
    ["of two frames, which say different things", [told("a", 403), told("b", 404)], [failed("f-0"), failed("g-0")], []],
    [
      "a doubt in one place is none in another",
      [told("a", 403), told("b", 404), told("c", 500, 900)],
      [failed("f-0"), failed("f-1", 900)],
      ["c > f-1"],
    ],
    [
      "as many as there are, but the order does not fit the times",
      [told("a", 403, 140), told("b", 404, 100), told("c", 500, 120)],
      [failed("f-0", 80), failed("f-1", 120), failed("f-2", 160)],
      [],
    ],
    [
      "one opened with 101, the other failed",
      [told("a", 101, 95, { outcome: "answered" }), told("b", 403)],
      [failed("f-0")],
      ["b > f-0"],
    ],
    [
      "both answered with 101, one of which opened",
      [told("a", 101, 95, { outcome: "answered" }), told("b", 101, 100, { outcome: "answered" })],
      [failed("f-0")],
      ["a > f-0"],
    ],
    [
      "one answered with 101, one with 403, both failed",
      [told("a", 101, 95, { outcome: "answered" }), told("b", 403)],
      [failed("f-0", 96), failed("f-1", 101)],
      ["a > f-0", "b > f-1"],
    ],
    [
      "two answered with 101, one with 403, two failed",
      [told("a", 101, 95, { outcome: "answered" }), told("b", 101, 96, { outcome: "answered" }), told("c", 403)],
      [failed("f-0", 96), failed("f-1", 101)],
      [],
    ],
  ];
  test.each(cases)("%s", (_name, reports, records, expected) => {
    expect(matched(reports, records)).toEqual(expected);
  });

  test("what is taken at random has no duration, where it could be another's", () => {
    expect(durations([failed("f-0")])).toEqual([undefined]);
    expect(durations([failed("f-0"), failed("g-0")])).toEqual([undefined, undefined]);
    expect(durations([failed("f-0"), failed("f-1")])).toEqual([5, 5]);
  });

  test("200 sockets of one URL with different ends, in order", () => {
    const statuses = Array.from({ length: 200 }, (_, index) => 400 + (index % 7));
    const reports = statuses.map((status, index) => told(`r-${index}`, status, 100 + index / 10));
    const records = statuses.map((_, index) => failed(`f-${index}`, 100 + index / 10));
    const found = matchHandshakes(reports, records).map(({ recordId, handshake }) => [recordId, handshake.status]);
    expect(found).toEqual(statuses.map((status, index) => [`f-${index}`, status]));
  });
});

describe("reports that have only just come", () => {
  test.each<[string, readonly HandshakeReport[], number, readonly string[]]>([
    ["are waited with", [told("a", 403)], 1, []],
    ["hold back what could be taken for them", [told("a", 101), told("b", 404)], 1, []],
    ["hold back nothing else", [told("a", 403), told("b", 404, 900)], 1, ["a > f-0"]],
  ])("%s", (_name, reports, fresh, expected) => {
    expect(matched(reports, [failed("f-0")], fresh)).toEqual(expected);
  });
});
