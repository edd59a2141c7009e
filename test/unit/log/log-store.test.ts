import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
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

type Movable = LogStore & ExportableLog & { readonly moveTab: (from: number, to: number) => Promise<void> };

describe.each<[string, () => Movable]>([
  ["IndexedDB", () => createIndexedLogStore(`log ${databases++}`)],
  ["memory", () => createMemoryLogStore(memoryArea())],
])("a log store in %s", (_name, create) => {
  let log: Movable;
  beforeEach(() => {
    log = create();
  });

  test("gives a tab's entries back in order, and those of no other tab", async () => {
    await log.append([record("a"), record("x", 2), record("b")]);
    await log.append([{ kind: "navigation", tabId: 1, at: 5, url: "https://app.example.com/" }, record("c")]);
    expect(idsOf(await log.read(1, 0, 100))).toEqual(["a", "b", "navigation", "c"]);
    expect(idsOf(await log.read(2, 0, 100))).toEqual(["x"]);
  });

  test("gives a tab's entries to the tab that takes its place, before what that has after it", async () => {
    const cleared: NewLogEntry = { kind: "cleared", tabId: 1, at: 4 };
    await log.append([record("x", 2), cleared, record("a"), evidence("a"), record("b")]);
    await log.moveTab(1, 3);
    await log.append([record("c", 3), record("b", 3)]);
    expect(idsOf(await log.read(3, 0, 100))).toEqual(["cleared", "a", "handshake", "b", "c"]);
    expect((await log.read(3, 0, 100)).every(({ tabId }) => tabId === 3)).toBe(true);
    expect(await log.readKind(3, "handshake")).toHaveLength(1);
    expect(await log.tabIds()).toEqual([2, 3]);
    await log.append([record("late", 1)]);
    await log.moveTab(1, 3);
    expect(await log.count(3)).toBe(6);
    expect(await log.count(1)).toBe(0);
    await log.moveTab(1, 2);
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

const sum = (entries: readonly LogEntry[]): number =>
  entries.reduce((sum, entry) => sum + (entry.kind === "dropped" ? entry.count : Number(entry.kind === "record")), 0);

/** A log whose capacity can be changed, and an append that waits until the log is held to it. */
function smallLog(first: number, name = `log ${databases++}`) {
  const capacity = { now: first };
  const log = createIndexedLogStore(name, async () => capacity.now);
  const append = async (...entries: NewLogEntry[]): Promise<void> => {
    await log.append(entries);
    await log.holdToCapacity();
  };
  return { log, capacity, append, name };
}

const long = (id: string, tabId = 1): NewLogEntry => ({
  kind: "record",
  tabId,
  record: sampleRecord({ id, reason: "x".repeat(60_000) }),
});
const sizeOf = (entries: readonly LogEntry[]): number => JSON.stringify(entries).length;

describe("an IndexedDB log that is full", () => {
  test("drops the oldest and counts them, however often", async () => {
    const { log, append } = smallLog(10);
    for (let id = 0; id < 100; id++) {
      await append(record(`r${id}`));
      const entries = await log.read(1, 0, 100);
      expect(entries.length).toBeLessThanOrEqual(10);
      expect(sum(entries)).toBe(id + 1);
      expect(idsOf(entries).at(-1)).toBe(`r${id}`);
    }
  });

  test("says what is missing where it is missing: before what is left, once for each tab and reason", async () => {
    const { log, append } = smallLog(10);
    await append({ kind: "dropped", tabId: 1, at: 1, count: 300, why: "rate" });
    for (let id = 0; id < 30; id++) await append(record(`a${id}`), record(`b${id}`, 2));
    const told = async (tabId: number) =>
      (await log.read(tabId, 0, 100)).map((entry) =>
        entry.kind === "dropped" ? `${entry.why} ${entry.count}` : entry.kind,
      );
    const [first, second] = [await told(1), await told(2)];
    expect(first.slice(0, 2)).toEqual(["rate 300", `capacity ${30 - (first.length - 2)}`]);
    expect(first.slice(2).every((kind) => kind === "record")).toBe(true);
    expect(second[0]).toBe(`capacity ${30 - (second.length - 1)}`);
  });

  test("a reader that has read the entries before they went is not told of them again", async () => {
    const { log, append } = smallLog(10);
    let cursor = 0;
    let seen = 0;
    for (let id = 0; id < 50; id++) {
      await append(record(`r${id}`));
      const entries = await log.read(1, cursor, 100);
      cursor = entries.at(-1)?.sequence ?? cursor;
      seen += sum(entries);
    }
    expect(seen).toBe(50);
  });

  test("keeps the marks of tabs whose entries are all gone", async () => {
    const { log, capacity, append } = smallLog(100);
    for (let tabId = 1; tabId <= 8; tabId++)
      await append(
        { kind: "navigation", tabId, at: 5, url: "https://app.example.com/" },
        record(`x${tabId}`, tabId),
        record(`y${tabId}`, tabId),
      );
    capacity.now = 8;
    await log.holdToCapacity();
    for (let tabId = 1; tabId <= 8; tabId++) {
      const entries = await log.read(tabId, 0, 100);
      expect(sum(entries)).toBe(2);
      if (entries.length === 1) expect(entries).toMatchObject([{ kind: "dropped", count: 2, why: "capacity" }]);
    }
  });

  test("a tab that floods it costs the other tabs nothing", async () => {
    const { log, append } = smallLog(100);
    await append(...Array.from({ length: 20 }, (_, index) => record(`quiet${index}`, 2)));
    for (let start = 0; start < 5000; start += 250)
      await append(...Array.from({ length: 250 }, (_, index) => record(`flood${start + index}`)));
    expect(idsOf(await log.read(2, 0, 100))).toEqual(Array.from({ length: 20 }, (_, index) => `quiet${index}`));
    await log.holdToCapacity();
    const flooded = await log.read(1, 0, 1000);
    expect(sum(flooded)).toBe(5000);
    expect(flooded.length + 20).toBeLessThanOrEqual(100);
    expect(idsOf(flooded).at(-1)).toBe("flood4999");
  });

  test("tabs that flood it together cost a quiet one nothing", async () => {
    const { log, append } = smallLog(1000);
    await append(...Array.from({ length: 50 }, (_, index) => record(`quiet${index}`, 9)));
    for (let start = 0; start < 2000; start += 100)
      for (let tabId = 1; tabId <= 5; tabId++)
        await append(...Array.from({ length: 100 }, (_, index) => record(`${tabId}-${start + index}`, tabId)));
    await log.holdToCapacity();
    expect(idsOf(await log.read(9, 0, 100))).toHaveLength(50);
    for (let tabId = 1; tabId <= 5; tabId++) expect(sum(await log.read(tabId, 0, 2000))).toBe(2000);
  });

  describe("of long entries", () => {
    test("keeps fewer of them, and all of the others", async () => {
      const { log, append } = smallLog(1000);
      await append(...Array.from({ length: 50 }, (_, index) => record(`quiet${index}`, 2)));
      for (let start = 0; start < 300; start += 50)
        await append(...Array.from({ length: 50 }, (_, index) => long(`l${start + index}`)));
      const entries = await log.read(1, 0, 1000);
      expect(sum(entries)).toBe(300);
      expect(sizeOf(entries)).toBeLessThan(1000 * 4096);
      expect(await log.read(2, 0, 100)).toHaveLength(50);
    });

    test("knows of them in the next start of the background", async () => {
      const first = smallLog(1000);
      await first.append(...Array.from({ length: 60 }, (_, index) => long(`l${index}`)));
      const next = smallLog(1000, first.name);
      await next.append(...Array.from({ length: 30 }, (_, index) => long(`m${index}`)));
      const entries = await next.log.read(1, 0, 1000);
      expect(sum(entries)).toBe(90);
      expect(sizeOf(entries)).toBeLessThan(1000 * 4096);
    });
  });

  test("more tabs than places end in marks alone, and the log goes on", async () => {
    const { log, append } = smallLog(10);
    for (let tabId = 1; tabId <= 40; tabId++) await append(record(`r${tabId}`, tabId));
    for (let tabId = 1; tabId <= 40; tabId++) expect(sum(await log.read(tabId, 0, 100))).toBe(1);
  });

  test("a lower capacity holds at once, in steps that each stand for themselves", async () => {
    const { log, capacity, append } = smallLog(10_000);
    for (let start = 0; start < 6000; start += 500)
      await append(...Array.from({ length: 500 }, (_, index) => record(`r${start + index}`)));
    capacity.now = 100;
    await log.holdToCapacity();
    const entries = await log.read(1, 0, 1000);
    expect(entries.length).toBeLessThanOrEqual(100);
    expect(sum(entries)).toBe(6000);
  });

  test("a background that is stopped meanwhile leaves it counted, and the next one goes on", async () => {
    const { log, capacity, append, name } = smallLog(10_000);
    for (let start = 0; start < 3000; start += 500)
      await append(...Array.from({ length: 500 }, (_, index) => record(`r${start + index}`)));
    capacity.now = 100;
    const interrupted = log.holdToCapacity();
    await vi.waitUntil(async () => (await log.read(1, 0, 5000)).length < 3000);
    // Between two steps everything is accounted for.
    expect(sum(await log.read(1, 0, 5000))).toBe(3000);
    const next = smallLog(100, name);
    await next.append(record("last"));
    const entries = await next.log.read(1, 0, 5000);
    expect(sum(entries)).toBe(3001);
    expect(entries.length).toBeLessThanOrEqual(100);
    await interrupted;
  });

  test("a higher capacity is used", async () => {
    const { log, capacity, append } = smallLog(10);
    for (let id = 0; id < 8; id++) await append(record(`a${id}`));
    capacity.now = 100;
    await log.holdToCapacity();
    for (let id = 0; id < 60; id++) await append(record(`b${id}`));
    expect(await log.read(1, 0, 100)).toHaveLength(68);
  });

  test("appends are not kept waiting, nor refused, where it cannot be held to its capacity", async () => {
    const log = createIndexedLogStore(`log ${databases++}`, () => Promise.reject(new Error("no settings")));
    await log.append([record("a")]);
    await log.append([record("b")]);
    expect(idsOf(await log.read(1, 0, 100))).toEqual(["a", "b"]);
  });
});

test("a record that was delivered before and after recording was paused is there once", async () => {
  const log = createIndexedLogStore(`log ${databases++}`);
  const paused: NewLogEntry = { kind: "dropped", tabId: 1, at: 5, count: 1, why: "paused", id: "a" };
  await log.append([record("a")]);
  expect(await log.append([paused])).toEqual([]);
  // And each of those that end at the same moment counts.
  await log.append([
    { ...paused, id: "b" },
    { ...paused, id: "c" },
  ]);
  expect(sum(await log.read(1, 0, 100))).toBe(3);
});

test("what is new comes after what any reader has read, also when the database was deleted under it", async () => {
  const name = `log ${databases++}`;
  const log = createIndexedLogStore(name);
  await log.append([record("a")]);
  const cursor = (await log.read(1, 0, 100)).at(-1)?.sequence ?? 0;
  // Sequences follow the clock: nobody deletes a database within a millisecond.
  await vi.waitUntil(() => Date.now() * 1000 > cursor, { interval: 1 });
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).addEventListener("success", resolve);
  });
  await log.append([record("b")]);
  expect(idsOf(await log.read(1, cursor, 100))).toEqual(["b"]);
});

test("a database of a newer version of the extension is replaced", async () => {
  const name = `log ${databases++}`;
  await new Promise((resolve) => {
    const opening = indexedDB.open(name, 7);
    opening.addEventListener("success", () => {
      opening.result.close();
      resolve(undefined);
    });
  });
  const log = createIndexedLogStore(name);
  await log.append([record("a")]);
  expect(idsOf(await log.read(1, 0, 100))).toEqual(["a"]);
});

test("a full memory log drops the oldest and counts them", async () => {
  const log = createMemoryLogStore(memoryArea());
  for (let id = 0; id < 520; id++) await log.append([record(`r${id}`)]);
  const entries = await log.read(1, 0, 1000);
  const lost = entries.reduce((sum, entry) => sum + (entry.kind === "dropped" ? entry.count : 0), 0);
  expect(entries.length).toBeLessThanOrEqual(500);
  expect(entries.filter(({ kind }) => kind === "record").length + lost).toBe(520);
});

test("where the storage of a memory log is full, the older half gives way and is counted", async () => {
  const area = memoryArea();
  const log = createMemoryLogStore({
    ...area,
    set: async (values) => {
      if (JSON.stringify(values).length > 100_000) throw new Error("Session storage quota bytes exceeded.");
      await area.set(values);
    },
  });
  for (let id = 0; id < 200; id++) await log.append([record(`r${id}`)]);
  const entries = await log.read(1, 0, 1000);
  expect(entries.length).toBeGreaterThan(20);
  expect(entries.length).toBeLessThan(200);
  expect(sum(entries)).toBe(200);
});

test("a new browser session starts with an empty log", async () => {
  const log = createIndexedLogStore(`log ${databases++}`);
  await log.append([record("a")]);
  await log.clearAll();
  expect(await log.read(1, 0, 100)).toEqual([]);
});

test("a long log moves to another tab as a whole", async () => {
  const log = createIndexedLogStore(`log ${databases++}`);
  await log.append(Array.from({ length: 2500 }, (_, id) => record(`r${id}`)));
  await log.moveTab(1, 3);
  expect(await log.count(1)).toBe(0);
  expect(idsOf(await log.read(3, 0, 5000))).toEqual(Array.from({ length: 2500 }, (_, id) => `r${id}`));
});

test("where the memory is full, a private tab's log is not left under an id that nobody forgets", async () => {
  const area = memoryArea();
  await createMemoryLogStore(area).append([record("a")]);
  const log = createMemoryLogStore({ ...area, set: async () => Promise.reject(new Error("Session storage quota")) });
  await expect(log.moveTab(1, 3)).rejects.toThrow("quota");
  expect(await log.tabIds()).toEqual([]);
});
