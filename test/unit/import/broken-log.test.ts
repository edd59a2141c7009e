import { describe, expect, test } from "vitest";
import { deepestValue, longestValue, mostProblems } from "../../../src/import/limits.ts";
import {
  bodies,
  bodiesOf,
  head,
  idsOf,
  ndjson,
  ndjsonLines,
  nthRecord,
  open,
  records,
  streamedJson,
  troubles,
  written,
} from "./log-files.ts";

type Change = (record: string) => string;

/** Ways in which one record is damaged, and where that is seen, by columns from its beginning. */
const damages: readonly (readonly [name: string, change: Change, place: string])[] = [
  ["a brace is missing at the end", (record) => record.slice(0, -1), "1307 syntax"],
  ["a brace is missing inside", (record) => record.replace('"monotonic":20000}', '"monotonic":20000'), "1307 syntax"],
  ["a bracket is missing", (record) => record.replace('"protocolsAsked":[]', '"protocolsAsked":['), "80 syntax"],
  ["a brace too many", (record) => record.replace('"monotonic":20000}', '"monotonic":20000}}'), "1 missing opened"],
  ["a bracket too many", (record) => record.replace('"protocolsAsked":[]', '"protocolsAsked":[]]'), "81 syntax"],
  ["two brackets too many", (record) => record.replace('"protocolsAsked":[]', '"protocolsAsked":[]]]'), "81 syntax"],
  ["no quotation mark before a key", (record) => record.replace('"url"', 'url"'), "25 syntax"],
  ["no quotation mark behind a key", (record) => record.replace('"url"', '"url'), "31 syntax"],
  ["no quotation mark behind a text", (record) => record.replace('live/2"', "live/2"), "62 syntax"],
  ["a quotation mark too many", (record) => record.replace('"url"', '""url"'), "27 syntax"],
  ["a word that is no value", (record) => record.replace('"code":1000', '"code":undefined'), "360 syntax"],
  ["a number that is none", (record) => record.replace('"code":1000', '"code":01000'), "360 syntax"],
  ["a comma too many", (record) => record.replace(/\}$/, ",}"), "1308 syntax"],
  ["a comma is missing", (record) => record.replace(',"url"', '"url"'), "24 syntax"],
  ["a colon is missing", (record) => record.replace('"url":', '"url"'), "30 syntax"],
  ["an escape that is none", (record) => record.replace("live/2", String.raw`live\x2`), "58 syntax"],
  ["a line break in a text", (record) => record.replace("live/2", "live\n2"), "58 syntax"],
  ["a control character in a text", (record) => record.replace("live/2", "live\u00002"), "58 syntax"],
  ["cut off between fields", (record) => record.slice(0, 79), "80 syntax"],
  ["cut off in a text", (record) => record.slice(0, 55), "56 syntax"],
  ["a list", () => '["x", 1]', "1 wrong-value"],
  ["an empty object", () => "{}", "1 missing id"],
];

/** A log in which the third record is changed. */
const inLines = (change: Change): string => changed(streamedJson(), change);
const inOneLine = (change: Change): string => inLines(change).replaceAll("\n", "");
const inNdjson = (change: Change): string => ndjson(ndjsonLines().map((line) => changed(line, change)));
const third = JSON.stringify(written(nthRecord(2)));

function changed(content: string, change: Change): string {
  return content.replace(third, () => change(third)).replace(`{"kind":"record",${third.slice(1)}`, () => change(third));
}

describe("one record is damaged: it is skipped and reported, the others are read", () => {
  const others = ["frame-0", "frame-1", "frame-3"];

  test.each(damages)("%s", async (_name, change, place) => {
    const log = await open(inLines(change));
    const [column, problem, field] = place.split(" ");
    const path = `records[2]${field ? `.${field}` : ""}`;
    expect(troubles(log)).toEqual([`5:${column} ${problem} ${path}`]);
    expect(idsOf(log)).toEqual(others);
    expect(bodiesOf(log)).toEqual(bodies.filter((body) => body.kind !== "record" || body.record.id !== "frame-2"));
    expect(log.leftOut).toBe(3);
    expect(log.counts).toEqual({ offered: 7, read: 6, skipped: 1, duplicate: 0, records: 3, problems: 1 });
  });

  test.each(damages)("on a single line: %s", async (name, change) => {
    if (name.includes("line break")) return;
    const log = await open(inOneLine(change));
    expect(log.problems).toMatchObject([{ line: 1, path: expect.stringContaining("records[2]") as string }]);
    expect(idsOf(log)).toEqual(others);
    expect(log.leftOut).toBe(3);
  });

  test.each(damages)("NDJSON: %s", async (_name, change) => {
    const log = await open(inNdjson(change));
    expect(log.problems.map(({ line }) => line)).toEqual([5]);
    expect(idsOf(log)).toEqual(others);
    expect(log.leftOut).toBe(3);
  });

  test("the last record of a list", async () => {
    const last = JSON.stringify(written(nthRecord(3)));
    for (const cut of [1, 2, 30, 1000, last.length - 40]) {
      const log = await open(streamedJson().replace(last, () => last.slice(0, -cut)));
      expect(log.problems).toHaveLength(1);
      expect(idsOf(log)).toEqual(["frame-0", "frame-1", "frame-2"]);
      expect(bodiesOf(log)).toContainEqual(bodies[2]);
    }
  });

  test("the first record of a list", async () => {
    const first = JSON.stringify(written(nthRecord(0)));
    const log = await open(streamedJson().replace(first, () => first.slice(0, -40)));
    expect(troubles(log)).toEqual([expect.stringMatching(/^3:\d+ syntax records\[0\]$/)]);
    expect(idsOf(log)).toEqual(["frame-1", "frame-2", "frame-3"]);
  });

  test("what stands between values", async () => {
    const log = await open(streamedJson().replace(third, () => `} oops: ${third}`));
    expect(troubles(log)).toEqual(["5:1 stray"]);
    const lines = await open(ndjson(["# a comment", ...ndjsonLines(), "the end"]));
    expect(troubles(lines)).toEqual(["1:1 stray", "11:1 stray"]);
    expect(idsOf(lines)).toHaveLength(4);
  });

  test("members of the head, of which the others are read", async () => {
    const log = await open(
      streamedJson(records, {
        exportedAt: "yesterday",
        generator: { name: 1 },
        scope: { tabs: "some" },
        redacted: "no",
      }),
    );
    expect(log.problems.map(({ path, problem }) => [path, problem])).toEqual([
      ["exportedAt", "wrong-value"],
      ["generator.name", "wrong-value"],
      ["redacted", "wrong-value"],
      ["scope.tabs", "wrong-value"],
    ]);
    expect(log.head).toMatchObject({ exportedAt: null, generator: null, scope: null, redacted: null, language: "en" });
    const broken = await open(streamedJson().replace('"language":"en"', '"language":en'));
    expect(troubles(broken)).toEqual([expect.stringMatching(/^1:\d+ syntax language$/)]);
    expect(broken.head).toMatchObject({ language: null, redacted: true });
    expect(idsOf(broken)).toHaveLength(4);
    const open1 = await open(streamedJson().replace('"version":"0.3.0"}', '"version":"0.3.0"'));
    expect(open1.problems.map(({ problem, path }) => [problem, path])).toEqual([["syntax", "generator"]]);
    expect(idsOf(open1)).toHaveLength(4);
    const noList = await open(JSON.stringify({ ...head, records: {}, navigations: [] }));
    expect(noList.problems).toMatchObject([{ path: "records", expected: { is: "list" }, found: "{…}" }]);
  });
});

describe("a file that ends early", () => {
  test.each([
    ["JSON", streamedJson()],
    ["indented JSON", JSON.stringify(JSON.parse(streamedJson()), null, 2)],
    ["NDJSON", ndjson()],
  ])("%s, wherever it ends", async (name, content) => {
    const ends = Array.from({ length: 60 }, (_, index) => 200 + Math.floor((index * (content.length - 210)) / 60));
    for (const end of ends) {
      const text = content.slice(0, end);
      const log = await open(text);
      const whole = text.split("\n").filter((line) => /^(?:    )?\},?$|^\{"(?:tab|kind).*\}(?:,|$)/.test(line));
      expect(log.counts.read, text.slice(-80)).toBeLessThanOrEqual(whole.length);
      // Of lines it cannot be told that more were to come.
      const isBetweenLines = name === "NDJSON" && (text.endsWith("}") || text.endsWith("\n"));
      expect(troubles(log).map((one) => one.replace(/:\d+/, ""))).toEqual(
        isBetweenLines ? [] : [`${text.split("\n").length} ends-early`],
      );
    }
  });

  test("what was whole is read", async () => {
    const content = streamedJson();
    const end = content.indexOf('"code"', content.indexOf("frame-2"));
    const log = await open(content.slice(0, end));
    expect(idsOf(log)).toEqual(["frame-0", "frame-1"]);
    expect(log.counts).toMatchObject({ offered: 3, read: 2, skipped: 1 });
    expect(troubles(log)).toEqual([`5:${end - content.lastIndexOf("\n", end)} ends-early`]);
  });
});

/** The log with one more field in its third record. */
const more = (value: string): string =>
  streamedJson().replace(third, () => third.replace(/\}$/, () => `,"more":${value}}`));
const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("limits", () => {
  test("a value that is too deep is not parsed", async () => {
    expect(troubles(await open(more(nested(deepestValue - 1))))).toEqual([]);
    const log = await open(more(nested(deepestValue)));
    expect(troubles(log)).toEqual(["5:1 too-deep records[2]"]);
    expect(idsOf(log)).toEqual(["frame-0", "frame-1", "frame-3"]);
    expect(troubles(await open(more(nested(100_000))))).toEqual(["5:1 too-deep records[2]"]);
  });

  test("a value that is too long is not kept", async () => {
    expect(troubles(await open(more(`"${"x".repeat(longestValue - 2000)}"`)))).toEqual([]);
    const log = await open(more(`"${"x".repeat(longestValue * 2)}"`));
    expect(troubles(log)).toEqual(["5:1 too-long records[2]"]);
    expect(idsOf(log)).toEqual(["frame-0", "frame-1", "frame-3"]);
    expect(log.leftOut).toBe(3);
  });

  test("a value that never ends", async () => {
    const log = await open(
      streamedJson().replace(third, () => `${third.slice(0, 100)}"${"x".repeat(longestValue * 3)}`),
    );
    expect(log.counts).toMatchObject({ offered: 7, skipped: 1 });
    expect(idsOf(log)).toEqual(["frame-0", "frame-1", "frame-3"]);
  });

  test("problems are counted, and the first hundred kept", async () => {
    const log = await open(
      JSON.stringify({ ...head, records: Array.from({ length: 250 }, () => ({})), navigations: [] }),
    );
    expect(log.problems).toHaveLength(mostProblems);
    expect(log.counts).toMatchObject({ offered: 250, skipped: 250, problems: 250 });
  });
});

describe("said of the whole file", () => {
  test("a later version of the format", async () => {
    const log = await open(streamedJson(records, { version: 2 }));
    expect(log.problems).toMatchObject([{ line: 1, problem: "newer-version", version: 2 }]);
    expect(idsOf(log)).toHaveLength(4);
    expect(log.head.version).toBe(2);
    const lines = await open(ndjson(ndjsonLines({ version: 7 }).concat('{"kind":"heartbeat","tab":1}')));
    expect(lines.problems).toMatchObject([
      { problem: "newer-version", version: 7 },
      { problem: "unknown-kind", kind: "heartbeat", line: 10 },
    ]);
  });

  test("records that stand twice", async () => {
    const log = await open(streamedJson([...records, nthRecord(1, { reason: "another" }), nthRecord(1)]));
    expect(bodiesOf(log)).toEqual(bodies);
    expect(log.counts).toEqual({ offered: 9, read: 7, skipped: 0, duplicate: 2, records: 4, problems: 0 });
  });

  test("bytes that are not UTF-8", async () => {
    const bytes = new TextEncoder().encode(streamedJson());
    const text = new TextDecoder().decode(bytes);
    const place = text.indexOf("live/2");
    bytes[new TextEncoder().encode(text.slice(0, place)).length] = 0xff;
    const log = await open(bytes);
    expect(log.problems).toMatchObject([
      { problem: "invalid-text", count: 1, line: 5, column: third.indexOf("live/2") + 1 },
    ]);
    expect(idsOf(log)).toHaveLength(4);
  });
});
