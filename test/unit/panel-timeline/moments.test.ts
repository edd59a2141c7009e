import { expect, test } from "vitest";
import type { RecordLine } from "../../../src/panel/log-line.ts";
import { sortLines } from "../../../src/panel/timeline/lanes.ts";
import { layoutLane } from "../../../src/panel/timeline/layout-lane.ts";
import { momentsOf } from "../../../src/panel/timeline/moments.ts";
import { line, openAt } from "./line-for-tests.ts";

const moments = (lines: readonly RecordLine[]) =>
  momentsOf(sortLines(lines).lanes.map(layoutLane)).map(({ from, to, endpoints, sockets }) => [
    from,
    to,
    endpoints,
    sockets,
  ]);
const cut = (at: number, endpoints = "abc", changes: Partial<RecordLine> = {}): RecordLine[] =>
  endpoints.split("").map((endpoint, index) => openAt(endpoint, at - 50_000, at + index * 100, changes));
/** A session around it in which little happens. */
const quiet = [openAt("q", 0, 2), openAt("q", 0, 900_000)];

test.each<[string, RecordLine[], number[][]]>([
  ["nothing", [], []],
  ["three endpoints within a second", cut(60_000), [[60_000, 60_200, 3, 3]]],
  ["two endpoints", cut(60_000, "ab"), []],
  ["three sockets of one endpoint", cut(60_000, "aaa"), []],
  ["three endpoints within two seconds", [openAt("a", 0, 60_000), openAt("b", 0, 61_000), openAt("c", 0, 62_000)], []],
  [
    "exactly a second",
    [openAt("a", 0, 60_000), openAt("b", 0, 60_500), openAt("c", 0, 61_000)],
    [[60_000, 61_000, 3, 3]],
  ],
  ["several sockets of an endpoint", [...quiet, ...cut(60_000, "abcab")], [[60_000, 60_400, 3, 5]]],
  [
    "two of them",
    [...quiet, ...cut(60_000), ...cut(200_000, "abcd")],
    [
      [60_000, 60_200, 3, 3],
      [200_000, 200_300, 4, 4],
    ],
  ],
  [
    "one that ended shortly before does not split it",
    [...quiet, openAt("x", 0, 59_200), ...cut(60_000, "abcd")],
    [[59_200, 60_200, 4, 4]],
  ],
  [
    "never opened: nothing was cut",
    [...quiet, line({ endpoint: "wss://z/", ended: 60_050 }), ...cut(60_000, "ab")],
    [],
  ],
  ["as short as in a storm of reconnects", cut(60_000, "abc", { openFor: 900 }), []],
  ["taken along by a navigation", cut(60_000, "abc", { closer: "navigation" }), []],
  [
    "a busy session, by chance",
    Array.from({ length: 4000 }, (_, index) =>
      openAt("abcdefgh".charAt((index * 5) % 8), index * 300, 5000 + index * 300),
    ),
    [],
  ],
])("%s", (_what, lines, expected) => {
  expect(moments(lines)).toEqual(expected);
});

test("stands out of a busy session too", () => {
  const busy = Array.from({ length: 400 }, (_, index) => openAt("abcdefgh".charAt(index % 8), 0, index * 900));
  expect(moments([...busy, ...cut(200_000, "mnopqrstu")])).toHaveLength(1);
});
