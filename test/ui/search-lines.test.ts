// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { LogLine } from "../../src/panel/log-line.ts";
import { searchLines } from "../../src/panel/search-lines.ts";
import { lineWith } from "./panel-for-tests.tsx";

const lines: LogLine[] = [
  lineWith({ id: "a", url: "wss://api.example.com/" }, 1),
  { kind: "navigation", key: 2, at: 0, url: "https://api.example.com/" },
  lineWith({ id: "b", url: "wss://chat.example.com/", code: 1001 }, 3),
  lineWith({ id: "c", url: "wss://api.example.com/other" }, 4),
];

test.each([
  ["api", null, 1, "a"],
  ["api", null, -1, "c"],
  ["api", 1, 1, "c"],
  ["api", 4, 1, "a"],
  ["API  Example", 4, -1, "a"],
  ["api", 3, -1, "a"],
  ["going away", 3, 1, "b"],
  ["api", 4, 0, "c"],
  ["api", 3, 0, "c"],
  ["api", null, 0, "a"],
  ["chat 1000", null, 1, null],
  ["nothing", 1, 1, null],
  ["  ", 1, 1, null],
  ["api", 99, 1, "a"],
] as const)("%j from %s by %i", (query, from, step, expected) => {
  expect(searchLines(lines, query, from, step)?.id ?? null).toBe(expected);
});
