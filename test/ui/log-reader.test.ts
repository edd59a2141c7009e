// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { createHistory } from "../../src/diagnosis/history.ts";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { explainRecord, linesAround } from "../../src/panel/explain-record.ts";
import { createLogReader } from "../../src/panel/log-reader.ts";
import type { RecordLine } from "../../src/panel/log-line.ts";
import { createTestLog, createTestSurroundings, navigated, recorded } from "./panel-for-tests.tsx";
import { at } from "./record-for-tests.ts";

/** The n-th of ends that come 400 ms apart, of three endpoints, cut after a minute of silence. */
const cut = (index: number) =>
  recorded({
    id: `r${index}`,
    url: `wss://api.example.com/room-${index % 3}/live?try=${index}`,
    created: at(index * 400),
    opened: at(index * 400 + 20),
    ended: at(index * 400 + 60_020),
    code: 1006,
    wasClean: false,
  });
const many = (count: number) => Array.from({ length: count }, (_, index) => cut(index));
const records = (lines: readonly { readonly kind: string }[]): RecordLine[] =>
  lines.filter((line): line is RecordLine => line.kind === "record");

describe("a long log", () => {
  test("is shown from its end while it is read, then as a whole, with the same lines as a short one", async () => {
    const log = createTestLog(many(3000));
    const { surroundings } = createTestSurroundings(log);
    const reader = createLogReader(surroundings);
    const seen: { count: number; first: string | undefined; progress: unknown }[] = [];
    const stop = reader.lines.subscribe((lines) => {
      seen.push({ count: lines.length, first: records(lines)[0]?.id, progress: reader.progress.peek() });
    });
    await reader.pull();
    stop();
    expect(seen.slice(0, 2)).toEqual([
      { count: 0, first: undefined, progress: null },
      { count: 100, first: "r2900", progress: 0 },
    ]);
    // Never a part of the log that ends somewhere in the middle, but for what came last.
    expect(seen.slice(2).map(({ first }) => first)).toEqual(seen.slice(2).map(() => "r0"));
    expect(seen.at(-1)?.count).toBe(3000);
    expect(reader.progress.value).toBeNull();
  });

  test("that grows while it is read shows its new end", async () => {
    const log = createTestLog(many(3000));
    const { surroundings } = createTestSurroundings(log);
    const reader = createLogReader(surroundings);
    const reading = reader.pull();
    await vi.waitUntil(() => reader.progress.value !== null);
    log.add(cut(3000));
    await reader.pull();
    await reading;
    expect(records(reader.lines.value).at(-1)?.id).toBe("r3000");
    expect(reader.lines.value).toHaveLength(3001);
  });

  test("keeps its first lines as a whole when more is read later", async () => {
    const log = createTestLog(many(10));
    const { surroundings } = createTestSurroundings(log);
    const reader = createLogReader(surroundings);
    await reader.pull();
    const lengths: number[] = [];
    const stop = reader.lines.subscribe((lines) => lengths.push(lines.length));
    log.add(...many(2000).map((entry) => entry));
    await reader.pull();
    stop();
    expect(Math.min(...lengths)).toBe(10);
    expect(reader.progress.value).toBeNull();
  });
});

describe("explainRecord", () => {
  test("gives the verdict that the line shows, for every line of a log with storms", async () => {
    const log = createTestLog([...many(60), navigated(), ...many(200).slice(100)]);
    const { surroundings } = createTestSurroundings(log);
    const reader = createLogReader(surroundings);
    await reader.pull();
    const lines = reader.lines.value;
    for (const line of records(lines)) {
      const explained = await explainRecord(line, { ...surroundings, lines, handshakeOf: reader.handshakeOf });
      expect(explained?.record.id).toBe(line.id);
      const { severity, closer, causes } = explained?.verdict ?? {};
      expect({ id: line.id, severity, closer, causes: causes?.map(({ id, confidence }) => [id, confidence]) }).toEqual({
        id: line.id,
        severity: line.severity,
        closer: line.closer,
        causes: line.causes.map(({ id, confidence }) => [id, confidence]),
      });
    }
  });

  test("reads few records, however long the log is", async () => {
    const log = createTestLog(many(2000));
    const { surroundings } = createTestSurroundings(log);
    const reader = createLogReader(surroundings);
    await reader.pull();
    const line = records(reader.lines.value)[1000];
    if (!line) throw new Error("no line");
    expect(linesAround(line, reader.lines.value).length).toBeLessThanOrEqual(37);
  });

  test("a record that was cleared is told as gone", async () => {
    const log = createTestLog(many(3));
    const { surroundings } = createTestSurroundings(log);
    const reader = createLogReader(surroundings);
    await reader.pull();
    const lines = reader.lines.value;
    await log.clear(surroundings.tabId);
    const [line] = records(lines);
    if (!line) throw new Error("no line");
    expect(await explainRecord(line, { ...surroundings, lines, handshakeOf: reader.handshakeOf })).toBeNull();
  });

  test("what is late is diagnosed with those that were before it when it came", () => {
    const history = createHistory();
    const entries = many(80).flatMap((entry) => (entry.kind === "record" ? [entry.record] : []));
    const [first, second] = entries;
    if (!first || !second) throw new Error("no records");
    history.add(first);
    const verdict = diagnose(first, history);
    for (const record of entries.slice(1)) history.add(record);
    // Its endpoint's list has moved on, but it is among the last records of all.
    expect(history.before(first)).toEqual([]);
    expect(diagnose(first, history).severity).toBe(verdict.severity);
  });
});
