import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRecentRecords } from "../../../src/background/recent-records.ts";
import { createIndexedLogStore } from "../../../src/log/indexed-log-store.ts";
import type { LogEntryBody } from "../../../src/log/log-store.ts";
import { sampleRecord } from "../sample-record.ts";
import { failedRecord, wallAt } from "./sample-report.ts";

let databases = 0;
const newLog = () => createIndexedLogStore(`recent-${databases++}`);

beforeEach(() => {
  vi.useFakeTimers({ now: wallAt(1000), toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const record = (id: string): LogEntryBody => ({ kind: "record", record: failedRecord({ id }) });
const evidence = (recordId: string, reportId: string): LogEntryBody => ({
  kind: "handshake",
  recordId,
  reportId,
  handshake: { status: 403, source: "devtools-network" },
});

test("goes on from where it stood, and gives records without evidence", async () => {
  const log = newLog();
  const add = async (...bodies: LogEntryBody[]): Promise<void> => {
    for (const body of bodies) await log.append([{ ...body, tabId: 7 }]);
  };
  const recent = createRecentRecords(log, 7);
  const open = async (): Promise<string[]> => (await recent()).open.map(({ id }) => id);

  expect(await open()).toEqual([]);
  const clean: LogEntryBody = { kind: "record", record: sampleRecord({ id: "clean" }) };
  await add(record("f-0"), clean, record("f-1"), { kind: "navigation", at: 1, url: "https://a.example/" });
  await log.append([{ ...record("other"), tabId: 8 }]);
  expect(await open()).toEqual(["f-0", "f-1"]);
  await add(evidence("f-0", "report-0"), record("f-2"));
  expect(await open()).toEqual(["f-1", "f-2"]);
  expect([...(await recent()).used]).toEqual(["report-0"]);
  await log.clear(7);
  await add(record("f-3"));
  expect(await open()).toEqual(["f-3"]);
  vi.setSystemTime(wallAt(100_000));
  expect(await open()).toEqual([]);
  // A worker that was started anew reads the same.
  expect([...(await createRecentRecords(log, 7)()).used]).toEqual([]);
});

test("a record that brought its evidence along wants no other", async () => {
  const log = newLog();
  const handshake = { status: 403, source: "devtools-network" } as const;
  await log.append([{ kind: "record", tabId: 7, record: failedRecord({ id: "f-0", handshake }) }]);
  expect((await createRecentRecords(log, 7)()).open).toEqual([]);
});

test("the clock is set back: what ended before is not looked at for as long as it was set back", async () => {
  const log = newLog();
  await log.append([{ ...record("f-0"), tabId: 7 }]);
  const recent = createRecentRecords(log, 7);
  expect((await recent()).open.map(({ id }) => id)).toEqual(["f-0"]);
  vi.setSystemTime(wallAt(-3_600_000));
  expect((await recent()).open).toEqual([]);
});
