import { expect, test } from "vitest";
import type { LogLine } from "../../../src/panel/log-line.ts";
import { offlinePeriods } from "../../../src/panel/timeline/offline-periods.ts";
import { line } from "./line-for-tests.ts";

const offline = (at: number): LogLine => ({ kind: "connectivity", key: at, at, online: false });
const online = (at: number): LogLine => ({ kind: "connectivity", key: at, at, online: true });
const forever = Number.POSITIVE_INFINITY;

test.each<[string, LogLine[], number[][]]>([
  ["never", [line({ ended: 5 })], []],
  ["once", [offline(10), line({ ended: 15 }), online(20)], [[10, 20]]],
  [
    "twice",
    [offline(10), online(20), offline(30), online(40)],
    [
      [10, 20],
      [30, 40],
    ],
  ],
  ["still", [offline(10)], [[10, forever]]],
  ["since before the log", [online(20)], [[-forever, 20]]],
  ["told twice", [offline(10), offline(12), online(20), online(21)], [[10, 20]]],
  ["the clock was set back", [offline(30), online(20)], [[20, 20]]],
])("%s", (_what, lines, expected) => {
  expect(offlinePeriods(lines).map(({ from, to }) => [from, to])).toEqual(expected);
});
