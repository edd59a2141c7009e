// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { LogLine } from "../../src/panel/log-line.ts";
import { moveSelection } from "../../src/panel/list/move-selection.ts";
import { lineWith } from "./panel-for-tests.tsx";

/** "r" is a record, "-" a mark. */
const lines = (pattern: string): LogLine[] =>
  Array.from(pattern, (letter, key) =>
    letter === "r" ? lineWith({}, key) : { kind: "navigation", key, at: 0, url: "" },
  );

test.each([
  ["-rr-r", -1, "ArrowDown", 1],
  ["-rr-r", 2, "ArrowDown", 4],
  ["-rr-r", 4, "ArrowDown", 4],
  ["-rr-r-", -1, "ArrowUp", 4],
  ["-rr-r", 4, "ArrowUp", 2],
  ["-rr-r", 1, "ArrowUp", 1],
  ["-rr-r", 4, "Home", 1],
  ["-rr-r-", 1, "End", 4],
  ["rrrrrrrr", 1, "PageDown", 4],
  ["rrrrrrrr", 7, "PageDown", 7],
  ["rrrr-r", 1, "PageDown", 3],
  ["rrrrrrrr", 6, "PageUp", 3],
  ["rrrrrrrr", 1, "PageUp", 0],
  ["---r", 3, "PageUp", 3],
  ["r---", -1, "PageUp", 0],
  ["---r", -1, "PageDown", 3],
  ["rr", 0, "x", null],
  ["--", -1, "Home", null],
  ["--", -1, "PageDown", null],
  ["", -1, "End", null],
])("%s from %i by %s to %j", (pattern, from, key, expected) => {
  expect(moveSelection(lines(pattern), from, key, 3)).toBe(expected);
});
