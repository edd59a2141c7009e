import { describe, expect, test, vi } from "vitest";
import type { LogItem } from "../../../src/export/exported-log.ts";
import { type LogStream, streamLog } from "../../../src/export/stream-log.ts";
import type { LogEntry, LogEntryBody } from "../../../src/log/log-store.ts";
import type { Handshake, SocketRecord } from "../../../src/socket/socket-record.ts";
import { createRedactor } from "../../../src/socket/redact.ts";
import { sampleRecord } from "../sample-record.ts";
import { inOrder, itemsOf, logWith, sampleEntries, sampleHead, sampleRecords, sampleStream } from "./sample-log.ts";

const record = (id: string, changes: Partial<SocketRecord> = {}) => ({
  kind: "record" as const,
  record: sampleRecord({ id, ...changes }),
});
const endedAt = (id: string, wall: number) => record(id, { ended: { wall, monotonic: 1050 } });
const many = (count: number, start = 0): LogEntryBody[] =>
  Array.from({ length: count }, (_, index) => endedAt(`r${start + index}`, 1_780_000_000_000 + (start + index) * 5000));
const handshake: Handshake = { status: 403, source: "web-request" };

/** The words of records of `many`. */
const ids = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, n) => `1 r${from + n}`);
const cut = { code: 1006, wasClean: false } as const;
const lost = (id: string, token: string) => record(id, { ...cut, url: `wss://api.example.com/t/${token}` });
/** The first cause of each record. */
const causesOf = async (entries: readonly LogEntry[]): Promise<string[]> =>
  (await itemsOf(logWith(entries), { tab: "all" })).flatMap((item) =>
    item.kind === "record" ? (item.record.verdict.causes[0]?.id ?? "") : [],
  );

/** What an item is, in a word. */
const wordOf = (item: LogItem): string => {
  if (item.kind === "record") return `${item.record.tab} ${item.record.id}`;
  return item.kind === "left-out" ? `left out ${item.count}` : `${item.tab} ${item.kind}`;
};
const wordsOf = async (bodies: readonly LogEntryBody[], changes: Partial<LogStream> = {}): Promise<string[]> =>
  (await itemsOf(logWith(inOrder(bodies)), changes)).map(wordOf);
const scoped = (scope: Partial<typeof sampleHead.scope>) => ({
  head: { ...sampleHead, scope: { ...sampleHead.scope, ...scope } },
});

describe("what goes into a file", () => {
  test("nothing of an empty log, and nothing of a tab that the log does not have", async () => {
    expect(await wordsOf([])).toEqual([]);
    expect(await wordsOf(sampleEntries, { tab: 8 })).toEqual([]);
  });

  test("each thing once, in the order of the log, however long it is", async () => {
    const bodies = [
      { kind: "navigation" as const, at: 5, url: "https://one.example/" },
      ...many(2500),
      { kind: "connectivity" as const, at: 6, online: false },
      ...many(30, 2500),
      { kind: "dropped" as const, at: 7, count: 2, why: "rate" as const },
    ];
    const words = await wordsOf(bodies);
    expect(words).toEqual(["1 navigation", ...ids(0, 2500), "1 connectivity", ...ids(2500, 2530), "1 dropped"]);
  });

  test("a record with the evidence that came later, in its place", async () => {
    const items = await itemsOf(
      logWith(inOrder([record("a"), ...many(1500), { kind: "handshake", recordId: "a", handshake }])),
    );
    expect(items[0]).toMatchObject({ kind: "record", record: { id: "a", handshake } });
    expect(items).toHaveLength(1501);
  });

  test("evidence without its record is left out", async () => {
    expect(await wordsOf([{ kind: "handshake", recordId: "x", handshake }, record("a")])).toEqual(["1 a"]);
  });

  test("nothing that was cleared, and no evidence for it", async () => {
    const words = await wordsOf([
      record("a"),
      { kind: "navigation", at: 1, url: "https://one.example/" },
      { kind: "dropped", at: 1, count: 2, why: "rate" },
      { kind: "cleared", at: 2 },
      record("b"),
      { kind: "cleared", at: 3 },
      { kind: "handshake", recordId: "b", handshake },
      record("c"),
    ]);
    expect(words).toEqual(["1 c"]);
  });

  test("every tab that the log has, one after the other, by its number in the file", async () => {
    const entries: LogEntry[] = [
      ...inOrder([record("a"), record("b")], 31),
      ...inOrder([{ kind: "cleared", at: 1 }], 5),
      ...inOrder([{ kind: "navigation", at: 1, url: "https://two.example/" }, record("a")], 8),
    ];
    const items = await itemsOf(logWith(entries), { tab: "all", ...scoped({ tabs: "all" }) });
    expect(items.map(wordOf)).toEqual(["1 a", "1 b", "2 navigation", "2 a"]);
    expect(JSON.stringify(items)).not.toMatch(/tabId|sequence/);
  });

  test("what one tab does explains nothing in another", async () => {
    const one = record("a", { ...cut, url: "wss://one.example/" });
    const other = record("b", { ...cut, url: "wss://other.example/" });
    expect(await causesOf([...inOrder([one], 1), ...inOrder([other], 2)])).toEqual([
      "connection-lost",
      "connection-lost",
    ]);
    expect(await causesOf(inOrder([one, other], 1))).toEqual(["network-lost", "network-lost"]);
  });
});

describe("the scope", () => {
  const times: LogEntryBody[] = [
    { kind: "navigation", at: 100, url: "https://one.example/" },
    endedAt("a", 200),
    { kind: "connectivity", at: 250, online: false },
    endedAt("b", 300),
    { kind: "dropped", at: 350, count: 1, why: "rate" },
    endedAt("c", 400),
  ];

  test.each<[string, number | null, number | null, string[]]>([
    ["open", null, null, ["1 navigation", "1 a", "1 connectivity", "1 b", "1 dropped", "1 c"]],
    ["from a time on, itself included", 300, null, ["1 b", "1 dropped", "1 c", "left out 1"]],
    ["to a time, itself included", null, 300, ["1 navigation", "1 a", "1 connectivity", "1 b", "left out 1"]],
    ["between two", 201, 399, ["1 connectivity", "1 b", "1 dropped", "left out 2"]],
    ["of nothing", 500, null, ["left out 3"]],
  ])("of time: %s", async (_name, from, to, words) => {
    expect(await wordsOf(times, scoped({ from, to }))).toEqual(words);
  });

  test("of a filter: it sees each record as it was recorded", async () => {
    const secret = "wss://api.example.com/live?token=s3cr3t";
    const keeps = vi.fn<NonNullable<LogStream["keeps"]>>(({ url, code }) => url === secret && code === 1011);
    const bodies = [
      record("a", { url: secret, code: 1011 }),
      record("b", { url: secret }),
      record("c", { code: 1011 }),
    ];
    expect(await wordsOf(bodies, { keeps })).toEqual(["1 a", "left out 2"]);
    expect(keeps).toHaveBeenCalledTimes(3);
  });

  test("leaves verdicts as they are: what is left out explains what stays", async () => {
    const bodies = [
      record("a", { ...cut, url: "wss://one.example/" }),
      record("b", { ...cut, url: "wss://other.example/" }),
    ];
    const [item] = await itemsOf(logWith(inOrder(bodies)), { keeps: ({ id }) => id === "a" });
    expect(item).toMatchObject({ record: { id: "a", verdict: { causes: [{ id: "network-lost" }] } } });
  });

  test("a tab of which it leaves nothing has no number", async () => {
    const entries = [...inOrder([record("a")], 1), ...inOrder([record("b")], 2)];
    const items = await itemsOf(logWith(entries), { tab: "all", keeps: ({ id }) => id === "b" });
    expect(items.map(wordOf)).toEqual(["1 b", "left out 1"]);
  });
});

describe("secrets", () => {
  const secrets: LogEntryBody[] = [
    record("a", { url: "wss://api.example.com/live?key=s3cr3t-1", code: 1008, reason: "bad key s3cr3t-1" }),
    record("b", { url: "wss://api.example.com/live?key=s3cr3t-2", code: 4401, reason: "token=s3cr3t-2" }),
    { kind: "navigation", at: 1, url: "https://app.example.com/?key=s3cr3t-1#s3cr3t-3" },
  ];

  test("are taken out, also of the sentences of the evidence; the same one has the same stand-in", async () => {
    const items = await itemsOf(logWith(inOrder(secrets)));
    expect(JSON.stringify(items)).not.toContain("s3cr3t");
    expect(items).toMatchObject([
      { record: { url: "wss://api.example.com/live?key=redacted-1", reason: "bad key redacted-1" } },
      { record: { url: "wss://api.example.com/live?key=redacted-2" } },
      { url: expect.stringMatching(/^https:\/\/app\.example\.com\/\?key=redacted-1#redacted-\d$/) },
    ]);
    expect(JSON.stringify(items[0])).toContain("Its reason reads: “bad key redacted-1”.");
  });

  test("stay where the redactor leaves them", async () => {
    const items = await itemsOf(logWith(inOrder(secrets)), { redactor: createRedactor([], []) });
    expect(items).toMatchObject([
      { record: { url: "wss://api.example.com/live?key=s3cr3t-1", reason: "bad key s3cr3t-1" } },
      {},
      { url: "https://app.example.com/?key=s3cr3t-1#s3cr3t-3" },
    ]);
  });

  test("that are taken out do not hide from a rule that sockets belong to one endpoint", async () => {
    const bodies = [lost("a", "V1StGXR8_Z5jdHi6B-myT"), lost("b", "kq0Zb7RfX2_9sLhWcE1aUo")];
    const verdicts = async (changes: Partial<LogStream>) =>
      (await itemsOf(logWith(inOrder(bodies)), changes)).map((item) => item.kind === "record" && item.record.verdict);
    expect(await verdicts({})).toEqual(await verdicts({ redactor: createRedactor([], []) }));
  });
});

describe("on its way", () => {
  test("it says how far it is, up to the end", async () => {
    const onProgress = vi.fn<NonNullable<LogStream["onProgress"]>>();
    await wordsOf(many(2500), { onProgress });
    expect(onProgress.mock.calls.map(([{ done, total }]) => [done, total])).toEqual([
      [1000, 2500],
      [2000, 2500],
      [2500, 2500],
    ]);
  });

  test("an abort ends it with its reason", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const onProgress = vi.fn(() => controller.abort(reason));
    await expect(wordsOf(many(2500), { onProgress, signal: controller.signal })).rejects.toBe(reason);
    expect(onProgress).toHaveBeenCalledTimes(1);
  });

  test("it rejects as the log does", async () => {
    const log = logWith(inOrder(many(3000)));
    const read = vi.fn<typeof log.read>(async (...of) => {
      if (of[1] > 1000) throw new Error("the disk is gone");
      return log.read(...of);
    });
    await expect(itemsOf({ ...log, read })).rejects.toThrow("the disk is gone");
  });

  test("what the log loses meanwhile is counted as the log counts it, and what comes is there", async () => {
    const entries = inOrder(many(3000));
    const log = logWith(entries);
    const read = vi.fn<typeof log.read>(async (tabId, after, limit) => {
      const found = await log.read(tabId, after, limit);
      if (after === 0) {
        // The first two batches go, the one that was just read among them; something comes.
        entries.splice(0, 2000);
        entries.push({ kind: "dropped", tabId: 7, sequence: 3001, at: 9, count: 2000, why: "capacity" });
        entries.push({ ...record("new"), tabId: 7, sequence: 3002 });
      }
      return found;
    });
    const items = await itemsOf({ ...log, read });
    const ids = items.flatMap((item) => (item.kind === "record" ? [item.record.id] : []));
    expect(ids).toEqual(
      [...Array(3000).keys()]
        .map((n) => `r${n}`)
        .toSpliced(1000, 1000)
        .concat("new"),
    );
    expect(items).toContainEqual({ kind: "dropped", tab: 1, at: 9, count: 2000, why: "capacity" });
  });

  test("never much of the log is there at once", async () => {
    const log = logWith(inOrder(many(5000)));
    const taken: number[] = [];
    const read = vi.fn<typeof log.read>(log.read);
    const stream = sampleStream({
      redactor: createRedactor([], []),
      text: { language: "en", direction: "ltr", format: (id) => id },
    });
    for await (const batch of streamLog({ ...log, read }, stream).items) taken.push(batch.length);
    expect(Math.max(...taken)).toBeLessThanOrEqual(1000);
    expect(Math.max(...read.mock.calls.map(([, , limit]) => limit))).toBeLessThanOrEqual(1000);
    expect(taken.reduce((sum, length) => sum + length)).toBe(5000);
  });
});

test("all that the sample has is exported", async () => {
  const items = await itemsOf(logWith(inOrder(sampleEntries)));
  expect(items.filter(({ kind }) => kind === "record")).toHaveLength(sampleRecords.length);
});
