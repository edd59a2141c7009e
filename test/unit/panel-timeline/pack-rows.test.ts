import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mostRows, packRows } from "../../../src/panel/timeline/pack-rows.ts";

const pack = (spans: readonly (readonly [number, number])[], most?: number): number[] => {
  const order = Uint32Array.from(spans.keys()).toSorted((a, b) => (spans[a]?.[0] ?? 0) - (spans[b]?.[0] ?? 0));
  return [
    ...packRows(
      Float64Array.from(spans, ([from]) => from),
      Float64Array.from(spans, ([, to]) => to),
      order,
      most,
    ),
  ];
};

test.each<[string, [number, number][], number[]]>([
  ["nothing", [], []],
  [
    "one after the other",
    [
      [0, 10],
      [10, 20],
      [20, 30],
    ],
    [0, 0, 0],
  ],
  [
    "overlapping",
    [
      [0, 10],
      [5, 15],
      [9, 20],
    ],
    [0, 1, 2],
  ],
  [
    "a row that is free again",
    [
      [0, 10],
      [5, 30],
      [12, 20],
    ],
    [0, 1, 0],
  ],
  [
    "by beginning, whatever the order of the log",
    [
      [5, 8],
      [0, 10],
    ],
    [1, 0],
  ],
  [
    "at one instant",
    [
      [3, 3],
      [3, 3],
      [3, 3],
    ],
    [0, 1, 2],
  ],
  [
    "more than there are rows",
    [
      [0, 9],
      [0, 9],
      [0, 9],
      [0, 9],
      [0, 9],
      [0, 9],
    ],
    [0, 1, 2, 3, 4, 4],
  ],
])("%s", (_what, spans, rows) => {
  expect(pack(spans)).toEqual(rows);
});

test("no two of a row overlap, and a row is left empty only if all before it are taken", () => {
  const span = fc.tuple(fc.nat(500), fc.nat(60)).map(([from, length]) => [from, from + length] as const);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 60 }), (spans) => {
      const rows = pack(spans);
      for (let row = 0; row < mostRows; row++) {
        const inRow = spans.filter((_, index) => rows[index] === row).toSorted(([first], [second]) => first - second);
        for (const [index, [from]] of inRow.entries())
          expect(from).toBeGreaterThanOrEqual(inRow[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY);
      }
      for (const [index, [from]] of spans.entries())
        for (let row = 0; row < (rows[index] ?? 0); row++)
          expect(
            spans.some(
              ([begin, end], other) => rows[other] === row && begin <= from && Math.max(end, begin + 1) > from,
            ),
          ).toBe(true);
    }),
  );
});
