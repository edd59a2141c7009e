import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mostEntries, mostTabs, pieceSize } from "../../../src/import/limits.ts";
import { openLog } from "../../../src/import/open-log.ts";
import { createOpenedLogStore } from "../../../src/import/opened-log-store.ts";
import { problemPlace, problemText, unopenedText } from "../../../src/import/problem-text.ts";
import type { LogProblem, Trouble } from "../../../src/import/log-problem.ts";
import type { WhyUnopened } from "../../../src/import/unopened-log.ts";
import { parseSettings } from "../../../src/log/settings.ts";
import { createText } from "../../../src/text/create-text.ts";
import { fileOf, head, ndjson, nthRecord, open, streamedJson, written } from "./log-files.ts";

const english = createText("en", [readFileSync("public/locales/en/ui.ftl", "utf8")]);

/** A part of a file that is gone. */
const unreadable = (): Blob =>
  Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")) });

describe("what is no log is not opened, and it is said what it is", () => {
  const png = readFileSync("public/icons/mark-16.png");
  test.each<[string, string | Uint8Array, WhyUnopened]>([
    ["an empty file", "", "empty"],
    ["white space", " \n\r\n\t", "empty"],
    ["an image", png, "image"],
    ["a compressed log", Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), "archive"],
    ["a ZIP file", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), "archive"],
    ["a program", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0]), "binary"],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x22, 0]), "utf-16"],
    ["a page", '<!doctype html>\n<html><script>{"records":[{"id":1}]}</script></html>', "markup"],
    ["a HAR", JSON.stringify({ log: { version: "1.2", creator: {}, entries: [{ request: {} }] } }, null, 2), "har"],
    ["OpenTelemetry", '{"resourceLogs":[{"scopeLogs":[{"logRecords":[]}]}]}', "otlp"],
    ["package.json", readFileSync("package.json"), "other-json"],
    ["a list", "[1, 2, 3]", "other-json"],
    ["settings", '{"format":"whyclosed-settings","version":1,"records":[1]}', "other-json"],
    ["other NDJSON", '{"kind":"log","level":"info"}\n{"kind":"log"}\n', "other-json"],
    ["a table", "time,code,reason\n1,1006,\n", "other-text"],
    ["a report", readFileSync("README.md"), "other-text"],
    ["a long text", "x ".repeat(4_000_000), "other-text"],
  ])("%s", async (_name, content, why) => {
    await expect(open(content)).rejects.toMatchObject({ name: "UnopenedLog", why });
    expect(unopenedText(why, english)).toMatch(/\.$/);
  });

  test("a file that the browser cannot read", async () => {
    const file = fileOf(streamedJson());
    await expect(openLog(Object.assign(file, { slice: unreadable }))).rejects.toMatchObject({ why: "unreadable" });
    expect(unopenedText("unreadable", english)).toMatch(/\.$/);
  });

  test("a long file is given up before it is read whole", async () => {
    let read = 0;
    const file = fileOf("x".repeat(20_000_000));
    await expect(openLog(file, { onProgress: (bytes) => (read = bytes) })).rejects.toMatchObject({ why: "other-text" });
    expect(read).toBeLessThan(5_000_000);
  });
});

describe("openLog", () => {
  const long = streamedJson(Array.from({ length: 1000 }, (_, index) => nthRecord(index)));

  test("tells how far it is", async () => {
    const file = fileOf(long, "whyclosed-1.json");
    const progress: number[] = [];
    const log = await openLog(file, { onProgress: (read, size) => progress.push(read, size) });
    expect(log.name).toBe("whyclosed-1.json");
    expect(progress.filter((_, index) => index % 2 === 1)).toEqual(
      Array.from({ length: progress.length / 2 }, () => file.size),
    );
    const read = progress.filter((_, index) => index % 2 === 0);
    expect(read).toEqual(read.map((_, index) => Math.min((index + 1) * pieceSize, file.size)));
    expect(read.length).toBeGreaterThan(3);
  });

  test("stops when it is told to, with the reason", async () => {
    const abort = new AbortController();
    const seen: number[] = [];
    const onProgress = (read: number): void => {
      seen.push(read);
      abort.abort(new Error("enough"));
    };
    await expect(openLog(fileOf(long), { signal: abort.signal, onProgress })).rejects.toThrow("enough");
    expect(seen).toHaveLength(1);
    await expect(openLog(fileOf(long), { signal: abort.signal })).rejects.toThrow("enough");
  });

  test("opens as many entries as a log can have, and not more tabs than can be chosen among", async () => {
    expect(parseSettings({ capacity: mostEntries }).broken).toEqual([]);
    expect(parseSettings({ capacity: mostEntries + 1 }).broken).toEqual(["capacity"]);
    const navigations = Array.from({ length: mostTabs + 3 }, (_, index) => ({ tab: index + 1, at: 1, url: "" }));
    const log = await open(JSON.stringify({ ...head, records: [], navigations }));
    expect(log.tabs).toHaveLength(mostTabs);
    expect(log.problems).toMatchObject([{ problem: "too-many-tabs", path: `navigations[${mostTabs}]` }]);
    expect(log.counts).toMatchObject({ offered: mostTabs + 3, read: mostTabs, skipped: 3, problems: 1 });
  });

  test("keeps as much of very many heads as of one", async () => {
    const one = JSON.stringify({ kind: "log", ...head, version: 3, leftOut: 2 });
    const log = await open(ndjson(Array.from({ length: 20_000 }, () => one)));
    expect(log.problems).toMatchObject([{ problem: "several-logs", count: 20_000 }, { problem: "newer-version" }]);
    expect(log.leftOut).toBe(40_000);
    expect(log.head).toMatchObject({ version: 3, language: "en" });
  });

  test("shows no name that a file has made up as it is", async () => {
    const log = await open(streamedJson().replace("{", () => `{"<b>\u202E${"x".repeat(200)}":oops,`));
    expect(log.problems).toMatchObject([{ problem: "syntax", line: 1, path: `["<b>[U+202E]${"x".repeat(56)}"]` }]);
  });

  test("takes keys that objects have by themselves for what they are", async () => {
    const evil = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
    const record = JSON.stringify(written(nthRecord(0))).replace("{", () => evil);
    const log = await open(
      streamedJson([])
        .replace("[\n\n]", () => `[${record}]`)
        .replace("{", () => evil),
    );
    expect(log.counts.records).toBe(1);
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
    const [entry] = log.tabs[0].entries;
    expect(entry?.kind === "record" && entry.record).toEqual(nthRecord(0));
    expect(Object.getPrototypeOf(entry?.kind === "record" ? entry.record : null)).toBe(Object.prototype);
    const odd = ['{"kind":{"toString":1,"valueOf":1}}', '{"kind":["record"]}', '{"kind":null}'];
    expect((await open(ndjson([JSON.stringify({ kind: "log", ...head }), ...odd]))).problems).toMatchObject([
      { kind: "" },
      { kind: "" },
      { kind: "" },
    ]);
    const kinds = await open(
      ndjson([JSON.stringify({ kind: "log", ...head }), '{"kind":"toString"}', '{"kind":"__proto__"}']),
    );
    expect(kinds.problems).toMatchObject([{ kind: "toString" }, { kind: "__proto__" }]);
  });
});

test("an opened log is read like the live one, and cannot be changed", async () => {
  const records = [1, 2, 1, 1].map((tab, index) =>
    JSON.stringify({ kind: "record", ...written(nthRecord(index), tab) }),
  );
  const store = createOpenedLogStore(await open(ndjson(records)), 1);
  const sequences = async (entries: ReturnType<typeof store.read>): Promise<number[]> =>
    (await entries).map(({ sequence }) => sequence);
  expect(await sequences(store.read(1, 0, 10))).toEqual([1, 2, 3]);
  expect(await sequences(store.read(1, 1, 1))).toEqual([2]);
  expect(await sequences(store.read(1, 3, 10))).toEqual([]);
  expect(await sequences(store.read(2, 0, 10))).toEqual([]);
  expect(await sequences(store.readLast(1, 2))).toEqual([2, 3]);
  expect(await sequences(store.readLast(1, 0))).toEqual([]);
  expect(await sequences(store.readLast(1, 50))).toEqual([1, 2, 3]);
  await expect(store.append([])).rejects.toThrow("read-only");
  await expect(store.clear(1)).rejects.toThrow("read-only");
  expect(await sequences(store.read(1, 0, 10))).toEqual([1, 2, 3]);
});

describe("problems in words", () => {
  const expected = { is: "text", most: 4096 } as const;
  test.each<[Trouble, string]>([
    [{ problem: "syntax" }, "This is not valid JSON. It was skipped."],
    [{ problem: "wrong-value", expected, found: "1" }, "Expected a text of at most 4,096 characters, found 1."],
    [
      { problem: "wrong-value", expected: { is: "whole-number", least: 0, most: 65_535 }, found: '"x"' },
      'Expected a whole number from 0 to 65,535, found "x".',
    ],
    [
      { problem: "wrong-value", expected: { is: "number", least: 0, most: Number.MAX_VALUE }, found: "-1" },
      "Expected a number, 0 or more, found -1.",
    ],
    [
      { problem: "wrong-value", expected: { is: "one-of", values: ["page", "frame"] }, found: '"\u202Ex"' },
      'Expected one of: page, frame, found "[U+202E]x".',
    ],
    [
      { problem: "wrong-value", expected: { is: "list", most: 16 }, found: "{…}" },
      "Expected a list of at most 16, found {…}.",
    ],
    [
      { problem: "unknown-kind", kind: "x\u0000" },
      "“x[U+0000]” is no kind of entry that is known here. It was skipped.",
    ],
    [{ problem: "unknown-kind", kind: "" }, "This does not say what it is. It was skipped."],
    [{ problem: "invalid-text", count: 1 }, "In 1 place, the first one here, the file is not UTF-8. “�” stands there."],
    [
      { problem: "newer-version", version: 2 },
      "The log has version 2 of the format, which is newer than what WhyClosed knows here. What is new in it is not shown.",
    ],
  ])("%j", (trouble, words) => {
    const problem: LogProblem = { line: 1234, column: 5, path: "", ...trouble };
    expect(problemText(problem, english)).toBe(words);
    expect(problemPlace(problem, english)).toBe("Line 1234, column 5");
  });

  test("each has words", () => {
    const others: readonly Trouble[] = [
      { problem: "stray" },
      { problem: "ends-early" },
      { problem: "missing" },
      { problem: "no-head" },
      { problem: "too-long", most: 1 },
      { problem: "too-deep", most: 1 },
      { problem: "contradiction", ending: "closed" },
      { problem: "contradiction", ending: "failed" },
      { problem: "too-many-entries", most: 1 },
      { problem: "too-many-tabs", most: 1 },
      { problem: "too-much-text", most: 1 },
      { problem: "several-logs", count: 2 },
      ...(["time", "date", "true-or-false", "object", "list"] as const).map(
        (is) => ({ problem: "wrong-value", expected: { is }, found: "1" }) as const,
      ),
    ];
    for (const trouble of others)
      expect(problemText({ line: 1, column: 1, path: "", ...trouble }, english)).toMatch(/^[A-Z].*\.$/);
  });
});
