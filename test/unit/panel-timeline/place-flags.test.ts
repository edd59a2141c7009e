import { expect, test } from "vitest";
import type { Flag } from "../../../src/panel/timeline/flags.ts";
import { flagAt, placeFlags } from "../../../src/panel/timeline/place-flags.ts";
import { createTimeScale } from "../../../src/panel/timeline/time-scale.ts";

/** A pixel is 10 ms. */
const scale = createTimeScale({ from: 0, to: 10_000 }, 1000);
const flag = (kind: Flag["kind"], from: number, to = from): Flag => ({ kind, from, to, label: "", sentence: "" });
const xs = (...flags: Flag[]): number[] => placeFlags(flags, scale).map(({ x }) => x);

test.each<[string, number[], number[]]>([
  ["a navigation", xs(flag("navigation", 500)), [50]],
  ["the middle of a moment", xs(flag("moment", 500, 700)), [60]],
  ["offline since before", xs(flag("offline", Number.NEGATIVE_INFINITY, 500)), [0]],
  ["offline until now", xs(flag("offline", 500, Number.POSITIVE_INFINITY)), [50]],
  ["offline only before", xs(flag("offline", -900, -500)), []],
  ["out of view", xs(flag("navigation", -500), flag("navigation", 20_000)), []],
  [
    "too close to be told apart",
    xs(flag("navigation", 500), flag("navigation", 560), flag("navigation", 900)),
    [50, 90],
  ],
])("%s", (_what, places, expected) => {
  expect(places).toEqual(expected);
});

test("a flag is pointed at as far as its words reach", () => {
  const placed = placeFlags([flag("navigation", 500), flag("moment", 2000)], scale);
  expect([40, 46, 120, 196, 900].map((x) => flagAt(placed, x)?.flag.kind ?? null)).toEqual([
    null,
    "navigation",
    "navigation",
    "moment",
    "moment",
  ]);
});
