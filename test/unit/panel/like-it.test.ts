import { expect, test } from "vitest";
import { likeItOf } from "../../../src/panel/detail/like-it.ts";
import type { ListRow } from "../../../src/panel/list/list-row.ts";
import { sampleLine } from "./sample-line.ts";

const lines = [sampleLine(1), sampleLine(4), sampleLine(9)];
const fold: ListRow = { kind: "fold", key: 1, lines };
const rows: readonly ListRow[] = [sampleLine(2), fold, { kind: "navigation", key: 3, at: 0, url: "" }];

test.each([
  [1, { count: 3, position: 1, span: 8 }],
  [9, { count: 3, position: 3, span: 8 }],
  [2, undefined],
  [7, undefined],
])("the record %i is in a fold as %j", (key, expected) => {
  expect(likeItOf(sampleLine(key), rows)).toEqual(expected);
});
