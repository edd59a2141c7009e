import { expect, test } from "vitest";
import { searchActionOf } from "../../../src/devtools/search-action.ts";

// Chromium 156 gives null where there is no query.
test.each([
  ["performSearch", "1006", { kind: "search", query: "1006" }],
  ["performSearch", undefined, { kind: "search", query: "" }],
  ["nextSearchResult", null, { kind: "next" }],
  ["previousSearchResult", null, { kind: "previous" }],
  ["cancelSearch", null, { kind: "cancel" }],
  ["replaceAll", "1006", null],
])("%s with %s", (name, query, action) => {
  expect(searchActionOf(name, query)).toEqual(action);
});
