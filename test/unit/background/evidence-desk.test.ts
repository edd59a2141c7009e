import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createEvidenceDesk, type EvidenceDesk } from "../../../src/background/evidence-desk.ts";
import type { HandshakeReport } from "../../../src/socket/handshake-report.ts";
import { failedRecord, sampleReport, wallAt } from "./sample-report.ts";

let desk: EvidenceDesk;
let attached: string[];
beforeEach(() => {
  vi.useFakeTimers({ now: wallAt(0) });
  attached = [];
  desk = createEvidenceDesk((matches) => {
    attached.push(...matches.map(({ reportId, recordId }) => `${reportId} > ${recordId}`));
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const told = (id: string, status: number): HandshakeReport =>
  sampleReport({ id, handshake: { status, source: "web-request" } });

test("the report first", () => {
  desk.addReport(told("a", 403));
  vi.advanceTimersByTime(2000);
  expect(attached).toEqual([]);
  desk.addRecord(failedRecord({ id: "f-0" }));
  vi.advanceTimersByTime(300);
  expect(attached).toEqual(["a > f-0"]);
  expect(desk.isEmpty()).toBe(true);
});

test("the record first", () => {
  desk.addRecord(failedRecord({ id: "f-0" }));
  vi.advanceTimersByTime(2000);
  desk.addReport(told("a", 403));
  vi.advanceTimersByTime(300);
  expect(attached).toEqual(["a > f-0"]);
});

test("a report waits for another that could be taken for it", () => {
  desk.addReport(told("a", 101));
  desk.addRecord(failedRecord({ id: "f-0" }));
  vi.advanceTimersByTime(299);
  desk.addReport(told("b", 404));
  vi.advanceTimersByTime(1000);
  expect(attached).toEqual([]);
  desk.addRecord(failedRecord({ id: "f-1" }));
  vi.advanceTimersByTime(1000);
  expect(attached).toEqual(["a > f-0", "b > f-1"]);
});

test("nothing is used twice", () => {
  desk.addReport(told("a", 403));
  desk.addRecord(failedRecord({ id: "f-0" }));
  vi.advanceTimersByTime(300);
  desk.addRecord(failedRecord({ id: "f-1" }));
  desk.addReport(told("b", 403));
  vi.advanceTimersByTime(1000);
  expect(attached).toEqual(["a > f-0", "b > f-1"]);
});

test("after half a minute it is too late", () => {
  desk.addReport(told("a", 403));
  vi.advanceTimersByTime(30_000);
  desk.addRecord(failedRecord({ id: "f-0" }));
  vi.advanceTimersByTime(1000);
  expect(attached).toEqual([]);
});

test("what came too late for anything does not keep the desk of a frame that is gone", () => {
  desk.addReport(told("a", 403));
  desk.addRecord(failedRecord({ id: "f-0", url: "wss://elsewhere.example.com/" }));
  vi.advanceTimersByTime(29_999);
  expect(desk.isEmpty()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(desk.isEmpty()).toBe(true);
});

test("of ends without number the latest wait", () => {
  for (let index = 0; index < 600; index++) desk.addRecord(failedRecord({ id: `f-${index}` }));
  for (let index = 0; index < 600; index++) desk.addReport(told(`r-${index}`, 403));
  vi.advanceTimersByTime(1000);
  expect(attached).toHaveLength(500);
  expect(attached.at(-1)).toBe("r-599 > f-599");
});

test.each([
  ["back", -3_600_000],
  ["forward", 3_600_000],
])("the clock is set %s: what waits is brought together as before, and goes in time", (_name, by) => {
  desk.addReport(told("a", 403));
  vi.advanceTimersByTime(100);
  vi.setSystemTime(Date.now() + by);
  desk.addRecord(failedRecord({ id: "f-0" }));
  vi.advanceTimersByTime(600);
  expect(attached).toEqual(["a > f-0"]);
  desk.addReport(told("b", 403));
  vi.setSystemTime(Date.now() + by);
  vi.advanceTimersByTime(30_000);
  expect(desk.isEmpty()).toBe(true);
});
