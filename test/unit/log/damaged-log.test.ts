import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { createHeldEntries } from "../../../src/log/held-entries.ts";
import { packBlocks } from "../../../src/log/log-block.ts";
import { createIndexedLogStore } from "../../../src/log/indexed-log-store.ts";
import type { LogEntry, NewLogEntry } from "../../../src/log/log-store.ts";
import { createMemoryLogStore } from "../../../src/log/memory-log-store.ts";
import { readableEntry } from "../../../src/log/readable-entry.ts";
import { damagedBlocks } from "../../support/damaged-blocks.ts";
import { sampleRecord } from "../sample-record.ts";
import { createMemoryArea } from "./memory-area.ts";

const record = (id: string): NewLogEntry => ({ kind: "record", tabId: 1, record: sampleRecord({ id }) });
const idsOf = (entries: readonly LogEntry[]): string[] =>
  entries.map((entry) => {
    if (entry.kind === "dropped") return `${entry.count} ${entry.why}`;
    return entry.kind === "record" ? entry.record.id : entry.kind;
  });
const place = { tabId: 1, sequence: 1_790_000_000_000_000 };

/** Every member of a value, at any depth, as a way to it. */
function waysOf(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([name, member]) => waysOf(member, [...way, name]))];
}

/** A copy in which something else stands at the end of the way. */
function with_(value: unknown, [name, ...rest]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other;
  const copy = { ...(value as Record<string, unknown>) };
  copy[name] = with_(copy[name], rest, other);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

describe("an entry as it was stored", () => {
  const whole = { ...place, ...record("a") };
  const others: readonly LogEntry[] = [
    { ...place, kind: "navigation", at: 5, url: "" },
    { ...place, kind: "connectivity", at: 5, online: true },
    { ...place, kind: "dropped", at: 5, count: 2, why: "rate" },
    { ...place, kind: "handshake", recordId: "a", handshake: { status: 403, source: "web-request" } },
    { ...place, kind: "cleared", at: 5 },
  ];
  test.each([whole, ...others])("$kind is read as it is", (entry) => {
    expect(readableEntry(entry)).toBe(entry);
  });

  // Nothing that is asked for may be anything else; what may be null is one of the few that are left out.
  const ways = [whole, ...others].flatMap((entry) =>
    waysOf(entry)
      .filter((way) => way.length > 0 && !["tabId", "sequence"].includes(way[0] ?? ""))
      .map((way): [string, unknown] => [`${entry.kind} ${way.join(".")}`, with_(entry, way, Symbol.iterator)]),
  );
  test.each(ways)("%s broken: it is counted in its place", (_name, entry) => {
    expect(readableEntry(entry)).toMatchObject({ ...place, kind: "dropped", count: 1, why: "malformed" });
  });

  test("its time is kept where it can be read, and is that of its place otherwise", () => {
    expect(readableEntry({ ...place, kind: "navigation", at: 7, url: null })).toMatchObject({ at: 7 });
    const { ended } = sampleRecord();
    expect(readableEntry({ ...place, kind: "record", record: { ended } })).toMatchObject({ at: ended.wall });
    expect(readableEntry({ ...place, kind: "record", record: null })).toMatchObject({ at: 1_790_000_000_000 });
  });

  test.each([null, 5, "", {}, { kind: "record" }, { ...place, tabId: "1" }, { ...place, sequence: NaN }])(
    "%j has no place",
    (stored) => {
      expect(readableEntry(stored)).toBeNull();
    },
  );
});

let databases = 0;
const newName = (): string => `damaged ${databases++}`;

/** Writes into the database as it is. */
async function damage(name: string, change: (blocks: IDBObjectStore) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    indexedDB.open(name).onsuccess = ({ target }) => {
      const { result } = target as IDBOpenDBRequest;
      const transaction = result.transaction("blocks", "readwrite");
      change(transaction.objectStore("blocks"));
      transaction.oncomplete = () => {
        result.close();
        resolve();
      };
    };
  });
}

describe("a damaged database", () => {
  test("gives what can be read, and counts what cannot", async () => {
    const name = newName();
    const log = createIndexedLogStore(name, async () => 1000);
    await log.append([record("a")]);
    const [first] = await log.read(1, 0, 1);
    const [sample] = packBlocks(1, first ? [first] : []);
    const broken = sample ? damagedBlocks(sample, sample.last + 1) : [];
    await damage(name, (blocks) => {
      for (const block of broken) blocks.add(block);
      blocks.add({ tabId: "one", last: 1, first: 1, count: 1, weight: 1, keys: ["no tab"] });
    });
    await log.append([record("b")]);
    const expected = ["a", ...broken.map(() => "1 malformed"), "b"];
    expect(idsOf(await log.read(1, 0, 100))).toEqual(expected);
    expect(idsOf(await log.readLast(1, 100))).toEqual(expected);
    expect(await log.tabIds()).toEqual([1]);
    // It is held to its capacity all the same.
    await log.append(Array.from({ length: 1000 }, (_, index) => record(`more-${index}`)));
    await log.holdToCapacity();
    const kept = await log.read(1, 0, 2000);
    const sum = kept.reduce((total, entry) => total + (entry.kind === "dropped" ? entry.count : 1), 0);
    expect([kept.length < 1000, sum]).toEqual([true, 1002 + broken.length]);
  });

  test.each<[string, (database: IDBDatabase) => void]>([
    ["without a store", () => {}],
    [
      "without its indexes",
      (database) => database.createObjectStore("blocks", { keyPath: ["tabId", "last", "first", "count", "weight"] }),
    ],
    [
      "with other keys",
      (database) => {
        const blocks = database.createObjectStore("blocks");
        blocks.createIndex("last", "last");
        blocks.createIndex("keys", "keys");
      },
    ],
  ])("%s is made anew", async (_name, make) => {
    const name = newName();
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(name, 2);
      opening.onupgradeneeded = () => make(opening.result);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    const log = createIndexedLogStore(name);
    await log.append([record("a")]);
    expect(idsOf(await log.read(1, 0, 100))).toEqual(["a"]);
  });
});

test.each([5, "x", {}, { segments: 7 }, { segments: [null], lastSequence: 1 }, { segments: [{}], lost: 5 }])(
  "entries in memory whose index is %j begin anew",
  async (index) => {
    const area = createMemoryArea();
    await area.set({ held: index, "held 1": "[", "held 2": 7 });
    const held = createHeldEntries(area);
    expect([await held.isEmpty(), await held.first(), await held.read(1, 0, 100), await held.tabIds()]).toEqual([
      true,
      [],
      [],
      [],
    ]);
    await held.append([record("a")], 0);
    expect(idsOf(await held.read(1, 0, 100))).toEqual(["a"]);
  },
);

test("entries in memory of which a part is damaged give the rest", async () => {
  const area = createMemoryArea();
  const held = createHeldEntries(area);
  for (let index = 0; index < 60; index++) await held.append([record(`r${index}`)], 0);
  await area.set({ "held 1": `${String((await area.get("held 1"))["held 1"])}]` });
  expect(idsOf(await held.readLast(1, 100))).toEqual(Array.from({ length: 10 }, (_, index) => `r${50 + index}`));
  while (!(await held.isEmpty())) await held.removeFirst();
});

test.each([5, "x", {}, [null, 7]])("the log of a private window that is %j begins anew", async (stored) => {
  const area = createMemoryArea();
  await area.set({ "log 1": stored });
  const log = createMemoryLogStore({ ...area, remove: (key) => area.remove([key]) });
  await log.append([record("a")]);
  expect(idsOf(await log.read(1, 0, 100))).toEqual(["a"]);
});
