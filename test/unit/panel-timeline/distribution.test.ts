import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distributionOf, pileUpOf } from "../../../src/panel/timeline/distribution.ts";

const sorted = (values: readonly number[]): Float64Array => Float64Array.from(values).toSorted();
const distributed = (values: readonly number[]) => distributionOf(sorted(values));
const piledUp = (values: readonly number[]) => pileUpOf(sorted(values));
const around = (middle: number, count: number, step: number): number[] =>
  Array.from({ length: count }, (_, index) => middle + (index - count / 2) * step);

test("nothing has no distribution", () => {
  expect(distributed([])).toBeNull();
});

describe("bins", () => {
  test.each([
    ["a minute, on both sides of it", around(60_000, 12, 30), 12],
    ["a minute among others", [...around(60_000, 12, 30), 4000, 9000, 31_000, 47_000], 12],
    ["a minute among milliseconds", [...around(60_000, 12, 30), ...around(20, 30, 1)], 12],
    ["all at nothing", [0, 0, 0], 3],
  ])("%s is one spike", (_what, values, count) => {
    const bins = distributed(values)?.bins ?? [];
    expect(bins.map((bin) => bin.count)).toContain(count);
  });

  test("grow where values differ much", () => {
    expect(distributed([10, 12, 14, 3_600_000])?.isLogarithmic).toBe(true);
    expect(distributed(around(60_000, 12, 30))?.isLogarithmic).toBe(false);
  });

  test("hold every value once, between their edges, and are few", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        const { bins = [] } = distributed(values) ?? {};
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length);
        expect(bins.length).toBeLessThanOrEqual(64);
        for (const [index, bin] of bins.entries()) {
          expect(bin.to).toBeGreaterThan(bin.from);
          if (index > 0) expect(bin.from).toBe(bins[index - 1]?.to);
        }
        expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe("a pile-up", () => {
  test.each<[string, number[], number[] | null]>([
    ["none", [], null],
    ["too few", [60_000, 60_001], null],
    ["three alike", [60_000, 60_000, 60_010], [3, 60_000, 60_010]],
    ["most of them", [1000, 59_900, 60_000, 60_100, 90_000], [3, 59_900, 60_100]],
    ["only half of them", [1000, 2000, 3000, 59_900, 60_000, 60_100], null],
    ["short ones that are not alike", [28, 40, 68, 76, 90, 116], null],
    ["hours, as far as they are alike", [3_600_000, 3_620_000, 3_640_000], [3, 3_600_000, 3_640_000]],
  ])("%s", (_what, values, expected) => {
    const found = piledUp(values);
    expect(found && [found.count, found.from, found.to]).toEqual(expected);
  });
});
