// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { foldLines } from "../../src/panel/list/fold-lines.ts";
import { createListRows, type ListRow, placeOfRecord, rowKey } from "../../src/panel/list/list-row.ts";
import { byTime, type Sort, sortByTime, sortRecords } from "../../src/panel/list/sort-lines.ts";
import type { LogLine, RecordLine } from "../../src/panel/log-line.ts";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { lineWith } from "./panel-for-tests.tsx";
import { at } from "./record-for-tests.ts";

let key = 0;
/** A record that ended that many seconds after the page was opened. */
const ended = (seconds: number, changes: Partial<SocketRecord> = {}): RecordLine => {
  key += 1;
  return lineWith({ id: `r${key}`, ended: at(seconds * 1000), ...changes }, key);
};
const navigation = (seconds: number): LogLine => {
  key += 1;
  return { kind: "navigation", key, at: at(seconds * 1000).wall, url: "https://app.example.com/" };
};
const a = { url: "wss://a.example/live" };
const b = { url: "wss://b.example/live" };

/** "×3" for a fold of three, the host for a record, "→" for a navigation. */
const show = (rows: readonly (ListRow | LogLine)[]): string =>
  rows
    .map((row) => {
      if (row.kind === "fold") return `×${row.lines.length}`;
      if (row.kind === "member") return ".";
      return row.kind === "record" ? new URL(row.url).hostname[0] : "→";
    })
    .join(" ");

const frame = (): SocketRecord["frame"] => ({ url: "https://app.example.com/frame", top: false, kind: "frame" });

describe("foldLines", () => {
  const cases: readonly [string, () => LogLine[], string][] = [
    ["nothing", () => [], ""],
    ["two alike stay two", () => [ended(1, a), ended(2, a)], "a a"],
    ["three alike are one", () => [ended(1, a), ended(2, a), ended(3, a)], "×3"],
    ["others between them stay", () => [ended(1, a), ended(2, b), ended(3, a), ended(4, a)], "×3 b"],
    ["two storms at once", () => [1, 2, 3].flatMap((second) => [ended(second, a), ended(second, b)]), "×3 ×3"],
    [
      "another code is another trouble",
      () => [ended(1, a), ended(2, a), ended(3, { ...a, code: 1001 }), ended(4, a)],
      "×3 a",
    ],
    [
      "another frame, too",
      () => [1, 2].flatMap((second) => [ended(second, a), ended(second, { ...a, frame: frame() })]),
      "a a a a",
    ],
    [
      "a query is not a difference",
      () => [1, 2, 3].map((second) => ended(second, { url: `${a.url}?try=${second}` })),
      "×3",
    ],
    ["five quiet minutes end it", () => [ended(1, a), ended(2, a), ended(302, a), ended(603, a)], "×3 a"],
    [
      "a navigation ends it",
      () => [ended(1, a), ended(2, a), navigation(3), ended(4, a), ended(5, a), ended(6, a)],
      "a a → ×3",
    ],
  ];
  test.each(cases)("%s", (_, lines, expected) => expect(show(foldLines(lines()))).toBe(expected));

  test("a fold keeps its key while it grows", () => {
    const lines = [ended(1, a), ended(2, a), ended(3, a)];
    const [fold] = foldLines(lines);
    const [grown] = foldLines([...lines, ended(4, a)]);
    expect(grown?.key).toBe(fold?.key);
  });
});

describe("sortByTime", () => {
  test("brings what was held back where it belongs, but not to another page", () => {
    const [late, first, mark, heldBack] = [ended(9), ended(5), navigation(10), ended(7)];
    expect(sortByTime([late, first, mark, heldBack])).toEqual([first, late, mark, heldBack]);
  });
  test("keeps the order of the log where the clock was set back", () => {
    const [first, heldBack, before, second, late, after] = [7200, 7201, 7199, 3600, 3603, 3602].map((at) => ended(at));
    const lines = [first, heldBack, before, second, late, after].flatMap((line) => line ?? []);
    expect(sortByTime(lines)).toEqual([before, first, heldBack, second, after, late]);
  });
  test("leaves what is in order as it is", () => {
    const lines = [ended(1), navigation(2), ended(1.5), ended(3)];
    expect(sortByTime(lines)).toBe(lines);
  });
});

describe("sortRecords", () => {
  const records = [
    ended(1, { ...b, code: 1006, wasClean: false, opened: null, ending: "failed" }),
    ended(2, { ...a, code: 1000 }),
    ended(30, { ...a, ending: "blocked", code: null, opened: null, wasClean: null }),
    ended(3, { ...a, code: 4000 }),
  ];
  const cases: readonly [Sort["column"], boolean, number[]][] = [
    ["time", false, [0, 1, 3, 2]],
    ["time", true, [2, 3, 1, 0]],
    ["code", false, [1, 0, 3, 2]],
    ["endpoint", false, [1, 2, 3, 0]],
    ["endpoint", true, [0, 1, 2, 3]],
    ["open-for", false, [1, 3, 0, 2]],
    ["closer", false, [2, 1, 3, 0]],
  ];
  test.each(cases)("by %s, descending: %s", (column, descending, places) => {
    const sorted = sortRecords(records, { column, descending });
    expect(sorted.map((line) => records.indexOf(line))).toEqual(places);
  });

  test("a list that has grown, shrunk and changed gives the same as sorting it anew", () => {
    const sort = { column: "endpoint", descending: true } as const;
    const before = sortRecords(records, sort);
    const remade = { ...(records[1] ?? ended(0)), endpoint: "wss://z.example/" };
    const now = [ended(50, b), remade, ...records.slice(2), ended(1, a)];
    expect(sortRecords(now, sort, before)).toEqual(sortRecords(now, sort));
  });
});

describe("rows", () => {
  const lines = [ended(1, b), ended(2, a), ended(3, a), ended(4, a)];
  const [first, foldFirst, , last] = lines;
  const fold = foldFirst?.key ?? 0;
  const rowsOf = (options: Partial<Parameters<ReturnType<typeof createListRows>>[1]>) =>
    createListRows()(lines, { sort: byTime, grouped: true, open: new Set(), ...options });
  test.each([
    ["grouped", {}, "b ×3"],
    ["one by one", { grouped: false }, "b a a a"],
    ["with an open fold", { open: new Set([fold]) }, "b ×3 . . ."],
    ["the latest first", { sort: { column: "time", descending: true }, open: new Set([fold]) }, "×3 . . . b"],
    ["sorted otherwise, nothing is grouped", { sort: { column: "endpoint", descending: false } }, "a a a b"],
  ] as const)("%s", (_, options, expected) => expect(show(rowsOf(options))).toBe(expected));

  test("each has a key of its own, also a fold and its first end", () => {
    const keys = rowsOf({ open: new Set([fold]) }).map(rowKey);
    expect(new Set(keys).size).toBe(5);
  });

  test("a record is found in its own row, or in the fold that hides it", () => {
    const key = last?.key ?? 0;
    expect(placeOfRecord(rowsOf({}), first?.key ?? 0)).toBe(0);
    expect(placeOfRecord(rowsOf({}), key)).toBe(1);
    expect(placeOfRecord(rowsOf({ open: new Set([fold]) }), key)).toBe(4);
    expect(placeOfRecord(rowsOf({}), -5)).toBe(-1);
  });
});
