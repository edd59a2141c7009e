import { describe, expect, test } from "vitest";
import { createEntryClock } from "../../../src/devtools/entry-clock.ts";
import { sampleEntry } from "./sample-entry.ts";

const started = Date.parse("2026-11-21T12:59:35.980Z");
const neverSent = (time: number) => sampleEntry({ startedDateTime: "1969-12-31T23:59:59.000Z", time });

describe("an entry whose request went out", () => {
  test.each<[string, number, readonly [number, number]]>([
    ["comes soon", started + 120, [started + 75, started + 125]],
    ["comes a little late", started + 900, [started + 75, started + 125]],
    ["comes late, so that its clock is in doubt", started + 5000, [started + 4500, started + 5025]],
    ["comes before its end, so that its clock is in doubt", started + 10, [started - 490, started + 35]],
  ])("%s", (_name, wall, endedBetween) => {
    const clock = createEntryClock();
    expect(clock(sampleEntry({ time: 100 }), { wall, monotonic: 50 })).toEqual({ startedAt: started, endedBetween });
  });
});

test("an entry whose request never went out ended when it came, less what it came later than another", () => {
  const clock = createEntryClock();
  const read = (time: number, arrived: number) =>
    clock(neverSent(time), { wall: 10_000 + arrived, monotonic: arrived });
  expect(read(5_000_000, 100)).toEqual({ startedAt: null, endedBetween: [9600, 10_125] });
  // 300 ms later by the browser's clock, 700 ms later here: 400 ms were lost on the way.
  expect(read(5_000_300, 800)).toEqual({ startedAt: null, endedBetween: [9900, 10_425] });
  expect(read(5_001_000, 1080)).toEqual({ startedAt: null, endedBetween: [10_580, 11_105] });
});
