import { describe, expect, test } from "vitest";
import { parseReports } from "../../../src/background/parse-reports.ts";
import { mostReports } from "../../../src/socket/handshake-report.ts";
import { longestText, mostProtocols } from "../../../src/socket/limits.ts";
import { sampleReport } from "./sample-report.ts";

const worker = { stack: "    at a.js:1:2", protocolsAsked: ["mqtt"], protocol: "mqtt", extensions: "" };
const message = (report: object) => ({ kind: "handshake-reports", tabId: 7, reports: [report], fresh: 0 });
const { handshake } = sampleReport();

describe("reports of a devtools page", () => {
  test.each<[string, object]>([
    ["of a frame's socket", sampleReport()],
    ["of a worker's socket", sampleReport({ worker })],
    ["of a request that never went out", sampleReport({ startedAt: null, outcome: "given-up" })],
    ["with nothing but the source", sampleReport({ handshake: { source: "devtools-network" } })],
  ])("%s", (_name, report) => {
    expect(parseReports(structuredClone(message(report)))).toEqual(message(report));
  });

  test("none are a message too", () => {
    expect(parseReports({ ...message({}), reports: [] })).toEqual({ ...message({}), reports: [] });
  });
});

describe("refused is", () => {
  test.each<[string, unknown]>([
    ["another message", { kind: "delivery", items: [] }],
    ["no tab", { ...message(sampleReport()), tabId: -1 }],
    [
      "too many reports",
      { ...message(sampleReport()), reports: Array.from({ length: mostReports + 1 }, () => sampleReport()) },
    ],
    ["a count that is none", { ...message(sampleReport()), fresh: 0.5 }],
    ["a field that nobody knows", message({ ...sampleReport(), payload: "x" })],
    ["a text that is too long", message(sampleReport({ url: "w".repeat(longestText + 1) }))],
    ["a status that is none", message(sampleReport({ handshake: { ...handshake, status: 42 } }))],
    ["a negative duration", message(sampleReport({ handshake: { ...handshake, duration: -1 } }))],
    ["a time that is none", message(sampleReport({ startedAt: Number.NaN }))],
    ["another source", message(sampleReport({ handshake: { ...handshake, source: "web-request" } }))],
    ["an outcome of the other browser", message(sampleReport({ outcome: "answered" }))],
    [
      "too many subprotocols",
      message(
        sampleReport({ worker: { ...worker, protocolsAsked: Array.from({ length: mostProtocols + 1 }, () => "a") } }),
      ),
    ],
  ])("%s", (_name, input) => {
    expect(parseReports(input)).toBeNull();
  });
});
