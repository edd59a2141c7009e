import { describe, expect, test } from "vitest";
import {
  type AbnormalEnd,
  afterEnd,
  afterNavigation,
  type AlertState,
  afterTabClosed,
  isBehind,
  noAlerts,
  showDue,
} from "../../../src/background/alert-policy.ts";

const minute = 60_000;
const start = 1_780_000_000_000;
const end = (changes: Partial<AbnormalEnd> = {}): AbnormalEnd => ({
  endpoint: "wss://api.example.com/live",
  tabId: 1,
  code: 1006,
  name: "Abnormal Closure",
  cause: { id: "connection-lost", confidence: "certain", evidence: null },
  notify: true,
  ...changes,
});

/** Plays ends at their times, in milliseconds after the start; returns the state and every count that was shown. */
function play(ends: readonly (readonly [number, Partial<AbnormalEnd>?])[], before: AlertState = noAlerts) {
  const shown: string[] = [];
  let state = before;
  for (const [at, changes] of ends) {
    const due = showDue(afterEnd(state, end(changes), start + at), start + at);
    state = due.state;
    for (const endpoint of due.due) shown.push(`${endpoint.split("/").at(-1)} ${state.troubles[endpoint]?.count}`);
  }
  return { state, shown };
}

describe("notifications", () => {
  test("the first end is shown at once", () => {
    expect(play([[0]]).shown).toEqual(["live 1"]);
  });

  test("later ends bring the same notification up to date, at most every two seconds", () => {
    expect(play([[0], [500], [1000], [2000], [2500], [4000]]).shown).toEqual(["live 1", "live 4", "live 6"]);
  });

  test("a storm leaves the notification behind, and the next look brings the full count", () => {
    const { state } = play(Array.from({ length: 1000 }, (_, index) => [index, {}] as const));
    expect(isBehind(state)).toBe(true);
    const later = showDue(state, start + 10_000);
    expect(later.due).toEqual(["wss://api.example.com/live"]);
    expect(later.state.troubles["wss://api.example.com/live"]?.shownCount).toBe(1000);
    expect(isBehind(later.state)).toBe(false);
  });

  test("after five quiet minutes it is new trouble", () => {
    expect(play([[0], [minute], [minute + 5 * minute]]).shown).toEqual(["live 1", "live 2", "live 1"]);
  });

  test("many endpoints at once do not flood", () => {
    const ends = Array.from({ length: 12 }, (_, index) => [index, { endpoint: `wss://example.com/${index}` }] as const);
    expect(play(ends).shown).toHaveLength(5);
  });

  test("private windows are counted and not shown", () => {
    const { state, shown } = play([[0, { notify: false }]]);
    expect(shown).toEqual([]);
    expect(state.badges).toEqual({ 1: 1 });
    expect(state.troubles).toEqual({});
  });
});

describe("badges", () => {
  test("count the abnormal ends of each tab since it was navigated", () => {
    const { state } = play([[0], [1], [2, { tabId: 2 }]]);
    expect(state.badges).toEqual({ 1: 2, 2: 1 });
    expect(afterNavigation(state, 1).badges).toEqual({ 1: 0, 2: 1 });
  });

  test("a closed tab takes its badge and its trouble along", () => {
    const { state } = play([[0], [1, { tabId: 2, endpoint: "wss://example.com/other" }]]);
    const after = afterTabClosed(state, 1);
    expect(after.badges).toEqual({ 2: 1 });
    expect(Object.keys(after.troubles)).toEqual(["wss://example.com/other"]);
  });
});

test("the state stays small however many endpoints fail", () => {
  const ends = Array.from({ length: 1000 }, (_, index) => [index, { endpoint: `wss://example.com/${index}` }] as const);
  expect(Object.keys(play(ends).state.troubles).length).toBeLessThanOrEqual(200);
});
