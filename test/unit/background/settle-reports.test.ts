import "fake-indexeddb/auto";
import type { Runtime } from "webextension-polyfill";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LogEntry, LogEntryBody, LogStore } from "../../../src/log/log-store.ts";
import type { HandshakeReport } from "../../../src/socket/handshake-report.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at } from "../sample-record.ts";
import { failedRecord, sampleReport, wallAt } from "./sample-report.ts";

const { session, alerts } = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  alerts: { of: [] as string[] },
}));
const area = (values: Map<string, unknown>) => ({
  get: async (key: string | null) => (key === null ? {} : { [key]: values.get(key) }),
  set: async (changes: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(changes)) values.set(key, value);
  },
  remove: async () => {},
});
vi.mock("../../../src/platform/browser.ts", () => ({
  browserFamily: "chromium",
  browser: {
    runtime: { id: "ours", getURL: (path: string) => `chrome-extension://ours/${path}` },
    tabs: { get: async () => ({ incognito: false }) },
    storage: { session: area(session), local: area(new Map()), onChanged: { addListener() {} } },
  },
}));
vi.mock("../../../src/background/current-settings.ts", async () => {
  const { defaultSettings } = await import("../../../src/log/settings.ts");
  const settings = { ...defaultSettings, recording: "all-but", recordingSites: ["private.example"] };
  return { currentSettings: async () => settings };
});
vi.mock("../../../src/background/alert.ts", () => ({
  alertOf: async (entries: readonly LogEntryBody[]) => {
    alerts.of.push(...entries.flatMap((entry) => (entry.kind === "record" ? [entry.record.id] : [])));
  },
}));

const devtools: Runtime.MessageSender = { id: "ours", url: "chrome-extension://ours/src/devtools/devtools.html" };
const worker = { stack: "    at w.js:1:2", protocolsAsked: [], protocol: "", extensions: "" };
const told = (id: string, status: number, changes: Partial<HandshakeReport> = {}): HandshakeReport =>
  sampleReport({ id, handshake: { status, source: "devtools-network" }, ...changes });

/** A background that was just started: everything that it had in memory is gone, the log is not. */
async function startBackground() {
  vi.resetModules();
  const { settleReports } = await import("../../../src/background/settle-reports.ts");
  const { logOf } = await import("../../../src/log/log-of-tab.ts");
  const log: LogStore = logOf({ incognito: false });
  return {
    async settle(reports: readonly HandshakeReport[], fresh = 0, sender = devtools) {
      const message = { kind: "handshake-reports", tabId: 7, reports: structuredClone(reports), fresh };
      return (await settleReports(message, sender))?.ids;
    },
    async add(...records: readonly SocketRecord[]) {
      await log.append(records.map((record) => ({ kind: "record", tabId: 7, record })));
    },
    async attached(): Promise<string[]> {
      const entries: LogEntry[] = await log.read(7, 0, 1000);
      return entries.flatMap((entry) =>
        entry.kind === "handshake" ? [`${entry.reportId} > ${entry.recordId} ${entry.handshake.status}`] : [],
      );
    },
    async records(): Promise<string[]> {
      const entries = await log.read(7, 0, 1000);
      return entries.flatMap((entry) => (entry.kind === "record" ? [entry.record.id] : []));
    },
    log,
  };
}

beforeEach(async () => {
  vi.useFakeTimers({ now: wallAt(1000), toFake: ["Date"] });
  session.clear();
  session.set("browserSession", true);
  alerts.of = [];
  const { clearEarlierSession } = await import("../../../src/log/log-of-tab.ts");
  await clearEarlierSession();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a report waits for its record, and is settled with it", async () => {
  const background = await startBackground();
  expect(await background.settle([told("a", 403)])).toEqual([]);
  await background.add(failedRecord({ id: "f-0" }));
  expect(await background.settle([told("a", 403)], 1)).toEqual([]);
  expect(await background.settle([told("a", 403)])).toEqual(["a"]);
  expect(await background.attached()).toEqual(["a > f-0 403"]);
});

test("a report whose answer was lost with the background goes to no other record", async () => {
  const before = await startBackground();
  await before.add(failedRecord({ id: "f-0" }));
  await before.settle([told("a", 403)]);
  const background = await startBackground();
  await background.add(failedRecord({ id: "f-1", ended: at(101) }));
  expect(await background.settle([told("a", 403)])).toEqual(["a"]);
  expect(await background.settle([told("b", 404)])).toEqual(["b"]);
  expect(await background.attached()).toEqual(["a > f-0 403", "b > f-1 404"]);
});

test("two offers at the same time use no record twice", async () => {
  const background = await startBackground();
  await background.add(failedRecord({ id: "f-0" }));
  const offers = [background.settle([told("a", 403)]), background.settle([told("b", 404)])];
  // The second is not done with: it may be that of a record that is still to come.
  expect(await Promise.all(offers)).toEqual([["a"], []]);
  expect(await background.attached()).toEqual(["a > f-0 403"]);
});

test("a socket in a worker becomes a record, once, and alerts only when it failed", async () => {
  const reports = [
    told("w-0", 403, { worker }),
    told("w-1", 101, { worker, outcome: "opened" }),
    told("w-2", 101, { worker, outcome: "rejected" }),
  ];
  expect(await (await startBackground()).settle(reports, 3)).toEqual(["w-0", "w-1", "w-2"]);
  const background = await startBackground();
  expect(await background.settle(reports, 3)).toEqual(["w-0", "w-1", "w-2"]);
  expect(await background.records()).toEqual(["w-0", "w-1", "w-2"]);
  expect(await background.attached()).toEqual([]);
  expect(alerts.of).toEqual(["w-0"]);
});

test("a socket in a worker of a site that is not recorded becomes no record, and its report is done with", async () => {
  const background = await startBackground();
  session.set("site 7", "app.private.example");
  expect(await background.settle([told("w", 403, { worker })])).toEqual(["w"]);
  expect(await background.records()).toEqual([]);
  expect(alerts.of).toEqual([]);
});

test("while recording is paused reports are done with, and what was recorded before still gets its evidence", async () => {
  const background = await startBackground();
  await background.add(failedRecord({ id: "f-0" }));
  session.set("paused", [7]);
  expect(
    await background.settle([told("a", 403), told("w", 403, { worker }), told("b", 404, { url: "wss://b.example/" })]),
  ).toEqual(["a", "w", "b"]);
  expect(await background.attached()).toEqual(["a > f-0 403"]);
  expect(await background.records()).toEqual(["f-0"]);
});

test("nothing is attached to what was cleared", async () => {
  const background = await startBackground();
  await background.add(failedRecord({ id: "f-0" }));
  await background.log.clear(7);
  expect(await background.settle([told("a", 403)])).toEqual([]);
  expect(await background.attached()).toEqual([]);
});

test.each<[string, Runtime.MessageSender]>([
  ["a page", { id: "ours", url: "https://a.example/" }],
  ["another extension", { id: "theirs", url: "chrome-extension://theirs/a.html" }],
  ["nobody", { id: "ours" }],
])("%s is not listened to", async (_name, sender) => {
  const background = await startBackground();
  expect(await background.settle([told("a", 403, { worker })], 0, sender)).toBeUndefined();
  expect(await background.records()).toEqual([]);
});
