import { beforeEach, describe, expect, test, vi } from "vitest";
import type { holdTabToRate as Hold } from "../../../src/background/hold-tab-to-rate.ts";
import type { DeliveryItem } from "../../../src/socket/delivery.ts";
import { mostInDelivery, tabBurst, tabPerSecond } from "../../../src/socket/limits.ts";
import type { Instant } from "../../../src/socket/socket-record.ts";

let holdTabToRate: typeof Hold;
let forgetTabRate: (tabId: number) => void;
beforeEach(async () => {
  vi.resetModules();
  ({ holdTabToRate, forgetTabRate } = await import("../../../src/background/hold-tab-to-rate.ts"));
});

const now = 1_790_000_000_000;
const clocks = (wall: number, setBack = 0): Instant => ({ wall: wall - setBack, monotonic: wall - now + 1 });
const facts = (id: string): DeliveryItem => ({ kind: "facts", id, text: "{}" });

interface Stored {
  readonly ids: Set<string>;
  /** As the log keeps them: two of one time and reason are one. */
  readonly counts: Map<number, number>;
}

/** Delivers records with the ids `<frame>-<from>` to `<frame>-<to - 1>`, as a relay does, and stores what may be stored. */
function deliver(stored: Stored, tabId: number, frame: string, from: number, to: number, time: number): void {
  for (let start = from; start < to; start += mostInDelivery) {
    const ids = Array.from({ length: Math.min(mostInDelivery, to - start) }, (_, index) => `${frame}-${start + index}`);
    for (const item of holdTabToRate(tabId, ids.map(facts), clocks(time))) {
      if (item.kind === "facts") stored.ids.add(item.id);
      if (item.kind === "dropped" && !stored.counts.has(item.at)) stored.counts.set(item.at, item.count);
    }
  }
}
const nothing = (): Stored => ({ ids: new Set(), counts: new Map() });
const counted = ({ counts }: Stored): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

test("frames that come and go have one rate together, and each record is stored or counted", () => {
  const stored = nothing();
  for (let frame = 0; frame < 20; frame++) deliver(stored, 1, `frame${frame}`, 0, 2000, now);
  expect(stored.ids.size).toBe(tabBurst);
  expect(counted(stored)).toBe(20 * 2000 - tabBurst);
  deliver(stored, 1, "later", 0, 2000, now + 1000);
  expect(stored.ids.size).toBe(tabBurst + tabPerSecond);
});

test("another tab is not held to what one tab has used", () => {
  const stored = nothing();
  deliver(stored, 1, "flood", 0, 3 * tabBurst, now);
  const other = nothing();
  deliver(other, 2, "quiet", 0, 2000, now);
  expect([other.ids.size, counted(other)]).toEqual([2000, 0]);
});

test("a delivery that is repeated, because its answer was lost, is neither stored less nor counted twice", () => {
  const stored = nothing();
  deliver(stored, 1, "a", 0, tabBurst - 20, now);
  for (let time = 0; time < 3; time++) deliver(stored, 1, "b", 0, 50, now + time);
  expect([stored.ids.size, counted(stored)]).toEqual([tabBurst, 30]);
});

test("what is no record always passes, in its place", () => {
  deliver(nothing(), 1, "a", 0, tabBurst, now);
  const navigation: DeliveryItem = { kind: "navigation", at: 5, url: "https://app.example.com/" };
  const dropped: DeliveryItem = { kind: "dropped", at: 6, count: 7, why: "malformed" };
  expect(holdTabToRate(1, [navigation, facts("b"), dropped], clocks(now))).toEqual([
    navigation,
    dropped,
    { kind: "dropped", at: expect.closeTo(now, 0), count: 1, why: "rate" },
  ]);
});

test("a tab that was closed is forgotten", () => {
  deliver(nothing(), 1, "a", 0, tabBurst, now);
  forgetTabRate(1);
  const stored = nothing();
  deliver(stored, 1, "b", 0, 10, now);
  expect(stored.ids.size).toBe(10);
});

describe("the clock is set", () => {
  const hour = 3_600_000;
  test.each([
    ["back by an hour", hour],
    ["back by two seconds", 2000],
    ["forward by an hour", -hour],
  ])("%s: the rate goes on as before, and counts have the present time", (_name, setBack) => {
    deliver(nothing(), 1, "a", 0, tabBurst, now);
    const entries = holdTabToRate(1, [facts("b")], clocks(now));
    expect(entries).toEqual([{ kind: "dropped", at: expect.closeTo(now, 0), count: 1, why: "rate" }]);
    const second = (from: number) => Array.from({ length: tabPerSecond + 1 }, (_, index) => facts(`c-${from + index}`));
    const later = holdTabToRate(1, second(0), clocks(now + 1000, setBack));
    expect(later.filter(({ kind }) => kind === "facts")).toHaveLength(tabPerSecond);
    expect(later.at(-1)).toEqual({
      kind: "dropped",
      at: expect.closeTo(now + 1000 - setBack, 0),
      count: 1,
      why: "rate",
    });
  });
});
