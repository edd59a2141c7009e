import { describe, expect, test } from "vitest";
import { pieceSize } from "../../../src/import/limits.ts";
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

const parsed = JSON.parse(streamedJson()) as Record<string, unknown>;

/** As `jq --sort-keys` writes it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

describe("every form of a log is read the same", () => {
  test.each<[string, string]>([
    ["one record a line", streamedJson()],
    ["indented", JSON.stringify(parsed, null, 2)],
    ["indented by tabs", JSON.stringify(parsed, null, "\t")],
    ["on a single line", JSON.stringify(parsed)],
    ["with sorted keys", JSON.stringify(sorted(parsed))],
    ["with sorted keys, indented", JSON.stringify(sorted(parsed), null, 4)],
    ["members in another order", JSON.stringify(Object.fromEntries(Object.entries(parsed).toReversed()))],
    ["with a byte order mark", `\uFEFF${streamedJson()}`],
    ["with line breaks of Windows", streamedJson().replaceAll("\n", "\r\n")],
    ["without the last line break", streamedJson().trimEnd()],
    [
      "with members of a later version",
      JSON.stringify({ ...parsed, more: { records: "none", x: [[1]] }, extra: null }),
    ],
  ])("%s", async (_name, content) => {
    const log = await open(content);
    expect(troubles(log)).toEqual([]);
    expect(bodiesOf(log)).toEqual(bodies);
    expect(log.dropped).toEqual([{ why: "rate", count: 2 }]);
    expect(log.leftOut).toBe(3);
    expect(log.counts).toEqual({ offered: 7, read: 7, skipped: 0, duplicate: 0, records: 4, problems: 0 });
    expect(log.head).toMatchObject({ version: 1, exportedAt: Date.parse(head.exportedAt), scope: head.scope });
  });

  const inOrder = [...bodies, { kind: "dropped", at: 1_780_000_040_000, count: 2, why: "rate" }];
  test.each<[string, string]>([
    ["one value a line", ndjson()],
    ["with line breaks of Windows", ndjson().replaceAll("\n", "\r\n")],
    ["with empty lines", ndjson().replaceAll("\n", "\n\n")],
    ["without the last line break", ndjson().trimEnd()],
    [
      "indented values, as jq writes them",
      ndjsonLines()
        .map((line) => JSON.stringify(JSON.parse(line), null, 2))
        .join("\n"),
    ],
    ["all on a single line", ndjsonLines().join("")],
    ["in a list", `[${ndjsonLines().join(",\n")}]`],
    ["with sorted keys", ndjson(ndjsonLines().map((line) => JSON.stringify(sorted(JSON.parse(line)))))],
  ])("NDJSON: %s", async (_name, content) => {
    const log = await open(content);
    expect(troubles(log)).toEqual([]);
    expect(bodiesOf(log)).toEqual(inOrder);
    expect(log.dropped).toEqual([{ why: "rate", count: 2 }]);
    expect(log.leftOut).toBe(3);
    expect(log.head).toMatchObject({ language: "en", redacted: true });
  });

  test.each<[string, string]>([
    ["lines", ndjson(records.map((record) => JSON.stringify(written(record))))],
    ["with their kind", ndjson(records.map((record) => JSON.stringify({ kind: "record", ...written(record) })))],
    [
      "as a list",
      JSON.stringify(
        records.map((record) => written(record)),
        null,
        2,
      ),
    ],
    ["one", JSON.stringify(records[0])],
  ])("records alone: %s", async (name, content) => {
    const log = await open(content);
    expect(troubles(log)).toEqual(["1:1 no-head"]);
    expect(idsOf(log)).toEqual(records.slice(0, name === "one" ? 1 : 4).map(({ id }) => id));
    expect(log.head).toEqual({
      version: null,
      exportedAt: null,
      generator: null,
      browser: null,
      language: null,
      redacted: null,
      notRedacted: [],
      scope: null,
    });
  });

  test("an empty log", async () => {
    const log = await open(JSON.stringify({ ...head, redacted: false, records: [], navigations: [] }));
    expect(log.problems).toEqual([]);
    expect(log.tabs).toEqual([{ tab: 1, entries: [] }]);
    expect(log.head.redacted).toBe(false);
  });

  test("several tabs, each in its order", async () => {
    const log = await open(
      ndjson([
        ndjsonLines()[0] ?? "",
        ...[3, 1, 3, 1].map((tab, index) => JSON.stringify(written(nthRecord(index), tab))),
      ]),
    );
    expect(log.tabs.map(({ tab, entries }) => [tab, entries.map(({ tabId, sequence }) => [tabId, sequence])])).toEqual([
      [
        1,
        [
          [1, 1],
          [1, 2],
        ],
      ],
      [
        3,
        [
          [3, 1],
          [3, 2],
        ],
      ],
    ]);
    expect(idsOf(log, 3)).toEqual(["frame-0", "frame-2"]);
  });

  test("two logs, one after the other: the tabs of the second follow", async () => {
    for (const content of [streamedJson() + streamedJson(), ndjson() + ndjson(), streamedJson() + ndjson()]) {
      const log = await open(content);
      expect(troubles(log)).toEqual(["1:1 several-logs"]);
      expect(idsOf(log, 1)).toEqual(idsOf(log, 2));
      expect(log.tabs).toHaveLength(2);
      expect(log.leftOut).toBe(6);
    }
  });

  test("whatever the length of the pieces is in which it comes", async () => {
    const many = Array.from({ length: 1200 }, (_, index) => nthRecord(index, { reason: "é€😀".repeat(index % 40) }));
    const content = streamedJson(many);
    expect(new TextEncoder().encode(content).length).toBeGreaterThan(4 * pieceSize);
    const log = await open(content);
    expect(troubles(log)).toEqual([]);
    expect(log.tabs[0].entries.flatMap((entry) => (entry.kind === "record" ? entry.record : []))).toEqual(many);
  });
});
