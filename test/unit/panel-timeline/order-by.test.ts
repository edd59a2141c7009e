import * as fc from "fast-check";
import { expect, test } from "vitest";
import { orderBy } from "../../../src/panel/timeline/order-by.ts";

test.each([
  ["nothing", [], []],
  ["one", [5], [0]],
  ["in order", [1, 2, 3], [0, 1, 2]],
  ["the other way round", [3, 2, 1, 0, -1], [4, 3, 2, 1, 0]],
  ["equal ones stay", [2, 1, 2, 1, 2], [1, 3, 0, 2, 4]],
])("%s", (_what, values, expected) => {
  expect([...orderBy(Float64Array.from(values))]).toEqual(expected);
});

test("as sorting with a function does", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 200 }), (values) => {
      const expected = [...values.keys()].toSorted((first, second) => (values[first] ?? 0) - (values[second] ?? 0));
      expect([...orderBy(Float64Array.from(values))]).toEqual(expected);
    }),
  );
});
