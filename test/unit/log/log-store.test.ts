import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import { createIndexedLogStore } from "../../../src/log/indexed-log-store.ts";
import type { ExportableLog, LogEntry, LogStore, NewLogEntry } from "../../../src/log/log-store.ts";
import { createMemoryLogStore } from "../../../src/log/memory-log-store.ts";
import { sampleRecord } from "../sample-record.ts";

const record = (id: string, tabId = 1): NewLogEntry => ({ kind: "record", tabId, record: sampleRecord({ id }) });
const evidence = (recordId: string, tabId = 1): NewLogEntry => ({
  kind: "handshake",
  tabId,
  recordId,
  handshake: { status: 403, source: "web-request" },
});
const idsOf = (entries: readonly LogEntry[]): string[] =>
  entries.map((entry) => (entry.kind === "record" ? entry.record.id : entry.kind));

let databases = 0;
function memoryArea() {
  const values = new Map<string, unknown>();
  return {
    get: async (key: string | null) =>
      structuredClone(key === null ? Object.fromEntries(values) : { [key]: values.get(key) }),
    set: async (changes: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(changes)) values.set(key, structuredClone(value));
    },
    remove: async (key: string) => void values.delete(key),
  };
}

describe.each<[string, () => LogStore & ExportableLog]>([
  ["IndexedDB", () => createIndexedLogStore(`log ${databases++}`)],
  ["memory", () => createMemoryLogStore(memoryArea())],
])("a log store in %s", (_name, create) => {
  let log: LogStore & ExportableLog;
  beforeEach(() => {
    log = create();
  });

  test("gives a tab's entries back in order, and those of no other tab", async () => {
    await log.append([record("a"), record("x", 2), record("b")]);
    await log.append([{ kind: "navigation", tabId: 1, at: 5, url: "https://app.example.com/" }, record("c")]);
    expect(idsOf(await log.read(1, 0, 100))).toEqual(["a", "b", "navigation", "c"]);
    expect(idsOf(await log.read(2, 0, 100))).toEqual(["x"]);
  });

  test("a reader that pulls from its cursor sees each entry once", async () => {
    await log.append([record("a"), record("b"), record("c")]);
    const first = await log.read(1, 0, 2);
    const second = await log.read(1, first.at(-1)?.sequence ?? 0, 2);
    expect([...idsOf(first), ...idsOf(second)]).toEqual(["a", "b", "c"]);
    expect(await log.read(1, second.at(-1)?.sequence ?? 0, 2)).toEqual([]);
  });

  test("a repeated delivery is stored once, and said to be known", async () => {
    const navigation: NewLogEntry = { kind: "navigation", tabId: 1, at: 5, url: "https://app.example.com/" };
    const dropped: NewLogEntry = { kind: "dropped", tabId: 1, at: 6, count: 3, why: "rate" };
    const offline: NewLogEntry = { kind: "connectivity", tabId: 1, at: 7, online: false };
    const first = [record("a"), navigation, dropped, offline];
    expect(await log.append(first)).toHaveLength(4);
    // Within one millisecond, and yet another entry.
    const later = [{ ...offline, online: true }, record("b")];
    expect(await log.append([...first, ...later])).toEqual(later);
    expect(idsOf(await log.read(1, 0, 100))).toEqual([
      "a",
      "navigation",
      "dropped",
      "connectivity",
      "connectivity",
      "b",
    ]);
  });

  test("entries of one kind are found without the others", async () => {
    await log.append([record("a"), evidence("a"), record("b"), evidence("b"), evidence("x", 2), evidence("y", 11)]);
    const found = await log.readKind(1, "handshake");
    expect(found.map(({ recordId }) => recordId).toSorted()).toEqual(["a", "b"]);
    expect(found[0]).toMatchObject({ kind: "handshake", tabId: 1, handshake: { status: 403 } });
    expect(await log.readKind(1, "cleared")).toEqual([]);
    await log.clear(1);
    expect(await log.readKind(1, "handshake")).toEqual([]);
    expect(await log.readKind(1, "cleared")).toHaveLength(1);
    expect(await log.readKind(11, "handshake")).toHaveLength(1);
  });

  test("the entries of a tab are counted, and the tabs are known", async () => {
    expect(await log.tabIds()).toEqual([]);
    expect(await log.count(1)).toBe(0);
    await log.append([record("x", 12)]);
    await log.append([record("a"), record("b"), record("y", 3)]);
    expect(await log.count(1)).toBe(2);
    expect(await log.count(12)).toBe(1);
    expect(await log.tabIds()).toEqual([12, 1, 3]);
  });

  test("the same id in another tab is another record", async () => {
    await log.append([record("a"), record("a", 2)]);
    expect(idsOf(await log.read(2, 0, 100))).toEqual(["a"]);
  });

  test("appends that are made at the same time all arrive", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => log.append([record(`r${index}`)])));
    expect(idsOf(await log.read(1, 0, 100)).toSorted()).toEqual(
      Array.from({ length: 20 }, (_, index) => `r${index}`).toSorted(),
    );
  });

  test("clearing empties one tab, and tells readers whose cursor is further on", async () => {
    await log.append([record("a"), record("x", 2)]);
    const cursor = (await log.read(1, 0, 100)).at(-1)?.sequence ?? 0;
    await log.clear(1);
    expect(idsOf(await log.read(1, cursor, 100))).toEqual(["cleared"]);
    expect(idsOf(await log.read(1, 0, 100))).toEqual(["cleared"]);
    expect(idsOf(await log.read(2, 0, 100))).toEqual(["x"]);
    await log.append([record("b")]);
    expect(idsOf(await log.read(1, cursor, 100))).toEqual(["cleared", "b"]);
  });
});

test("a full IndexedDB log drops the oldest and counts them", async () => {
  const log = createIndexedLogStore(`log ${databases++}`, async () => 10);
  for (let id = 0; id < 25; id++) await log.append([record(`r${id}`)]);
  const entries = await log.read(1, 0, 100);
  const kept = entries.filter(({ kind }) => kind === "record");
  const lost = entries.reduce((sum, entry) => sum + (entry.kind === "dropped" ? entry.count : 0), 0);
  expect(kept.length).toBeLessThanOrEqual(10);
  expect(kept.length + lost).toBe(25);
  expect(idsOf(kept).at(-1)).toBe("r24");
});

test("the capacity is asked for whenever the log is held to it", async () => {
  let capacity = 10;
  const log = createIndexedLogStore(`log ${databases++}`, async () => capacity);
  for (let id = 0; id < 8; id++) await log.append([record(`a${id}`)]);
  capacity = 100;
  for (let id = 0; id < 60; id++) await log.append([record(`b${id}`)]);
  expect(await log.read(1, 0, 100)).toHaveLength(68);
});

test("a full memory log drops the oldest and counts them", async () => {
  const log = createMemoryLogStore(memoryArea());
  for (let id = 0; id < 520; id++) await log.append([record(`r${id}`)]);
  const entries = await log.read(1, 0, 1000);
  const lost = entries.reduce((sum, entry) => sum + (entry.kind === "dropped" ? entry.count : 0), 0);
  expect(entries.length).toBeLessThanOrEqual(500);
  expect(entries.filter(({ kind }) => kind === "record").length + lost).toBe(520);
});

test("a new browser session starts with an empty log", async () => {
  const log = createIndexedLogStore(`log ${databases++}`);
  await log.append([record("a")]);
  await log.clearAll();
  expect(await log.read(1, 0, 100)).toEqual([]);
});
