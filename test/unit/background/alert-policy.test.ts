import { describe, expect, test } from "vitest";
import {
  afterCounted,
  afterDismissed,
  afterEnds,
  afterEvidence,
  afterQuietEnd,
  afterSeen,
  afterTabClosed,
  afterTabMoved,
  type AlertState,
  nextDue,
  noAlerts,
  type Recovery,
  showDue,
  type ShowRules,
  type ToldEnd,
  troubleKey,
} from "../../../src/background/alert-policy.ts";

const minute = 60_000;
const start = 1_780_000_000_000;
const endpoint = "wss://api.example.com/live";
const key = troubleKey("connection", endpoint);
const rules: ShowRules = { mayShow: () => true, longestInterval: 2000 };
const never: ShowRules = { ...rules, mayShow: () => false };

const end = (changes: Partial<ToldEnd> = {}): ToldEnd => ({
  endpoint,
  tabId: 1,
  site: "app.example.com",
  recordId: "r",
  code: 1006,
  name: "Abnormal Closure",
  cause: { id: "connection-lost", confidence: "certain", evidence: null },
  repetition: null,
  endedAt: start,
  ...changes,
});

/** Things that happen, with their time in milliseconds after the start. */
type Happening = readonly [at: number, change?: (state: AlertState, now: number) => AlertState, rules?: ShowRules];
const ends =
  (of = endpoint, changes: Partial<ToldEnd> = {}, count = 1) =>
  (state: AlertState, now: number): AlertState =>
    afterEnds(state, troubleKey("connection", of), end({ endpoint: of, endedAt: now, ...changes }), count, now);
const quiet =
  (openedAt: number, recovery: Recovery) =>
  (state: AlertState): AlertState =>
    afterQuietEnd(state, { endpoint, openedAt: start + openedAt, recovery });
const nothing = (state: AlertState): AlertState => state;

/** Plays what happens; returns the state and all that was shown: how, and with which count. */
function play(happenings: readonly Happening[], before: AlertState = noAlerts) {
  const shown: string[] = [];
  let state = before;
  for (const [at, change = ends(), rulesNow = rules] of happenings) {
    const now = start + at;
    const { state: next, due } = showDue(change(state, now), now, rulesNow);
    state = next;
    for (const { trouble, showing } of due) shown.push(`${showing} ${trouble.count}`);
  }
  return { state, shown };
}

describe("a notification", () => {
  test.each<[string, readonly Happening[], readonly string[]]>([
    ["is shown at once for the first end", [[0]], ["raise 1"]],
    [
      "is brought up to date by later ends, at most every two seconds",
      [[0], [500], [1000], [2000], [2500], [4000]],
      ["raise 1", "update 4", "update 6"],
    ],
    ["catches up without another end", [[0], [500], [2000, nothing]], ["raise 1", "update 2"]],
    ["tells of ends that come together at once", [[0, ends(endpoint, {}, 40)]], ["raise 40"]],
    [
      "is new after five quiet minutes",
      [[0], [minute], [minute + 5 * minute - 1], [minute + 10 * minute]],
      ["raise 1", "update 2", "update 3", "raise 1"],
    ],
    ["is not raised while it may not", [[0, ends(), never]], []],
    [
      "is not raised by time alone, once it may be",
      [
        [0, ends(), never],
        [1000, nothing],
      ],
      [],
    ],
    [
      "tells all that was held back with the next end",
      [[0, ends(), never], [minute, ends(), never], [2 * minute]],
      ["raise 3"],
    ],
    [
      "says nothing more once it was dismissed, until there is new trouble",
      [[0], [100, (state) => afterDismissed(state, key)], [5000], [6000 + 5 * minute]],
      ["raise 1", "raise 1"],
    ],
    [
      "is brought up to date at its pace after the clock was set back",
      [[0], [-60 * minute], [-60 * minute + 2000], [-60 * minute + 3000], [-60 * minute + 4000]],
      ["raise 1", "raise 1", "update 2", "update 4"],
    ],
    [
      "is brought up to date at its pace after the clock was set back a little",
      [[0], [-minute], [-minute + 2000]],
      ["raise 1", "update 3"],
    ],
    ["is new after the clock was set forward", [[0], [60 * minute]], ["raise 1", "raise 1"]],
  ])("%s", (_name, happenings, expected) => {
    expect(play(happenings).shown).toEqual(expected);
  });

  test("may be raised a minute after the clock was set back, however many were before", () => {
    const storm = Array.from({ length: 5 }, (_, index): Happening => [index, ends(`wss://${index}.example.com/`)]);
    const hour = 60 * minute;
    const later: Happening[] = [
      [-hour, ends("wss://a.example.com/")],
      [-hour + minute, ends("wss://b.example.com/")],
    ];
    expect(play([...storm, ...later]).shown.slice(5)).toEqual(["raise 1"]);
  });

  test("is due soon after the clock was set back", () => {
    const { state } = play([[0], [-minute]]);
    expect(nextDue(state, rules)).toBe(start - minute + 2000);
  });

  test("that pops up again with each change is changed ever more seldom", () => {
    const firefox: ShowRules = { ...rules, longestInterval: 20_000 };
    const everySecond = Array.from({ length: 61 }, (_, second): Happening => [second * 1000, ends(), firefox]);
    const { shown } = play(everySecond);
    // After 0, 2, 4, 8, 16, 32 and 52 s.
    expect(shown).toEqual(["raise 1", "update 3", "update 5", "update 9", "update 17", "update 33", "update 53"]);
  });

  test("tells a storm of a thousand ends in ten seconds by a few changes, and all of it in the end", () => {
    const { state, shown } = play(Array.from({ length: 1000 }, (_, index): Happening => [index * 10]));
    expect(shown).toHaveLength(5);
    const next = nextDue(state, rules);
    expect(next).toBe(start + 10_000);
    const { state: told, shown: last } = play([[10_000, nothing]], state);
    expect(last).toEqual(["update 1000"]);
    expect(nextDue(told, rules)).toBeNull();
  });

  test("nothing is due later of what may not be shown, or was dismissed", () => {
    const { state } = play([[0], [500]]);
    expect(nextDue(state, rules)).toBe(start + 2000);
    expect(nextDue(state, never)).toBeNull();
    expect(nextDue(afterDismissed(state, key), rules)).toBeNull();
  });

  test("many endpoints at once do not flood, and those left out come with an end of their own", () => {
    const many = Array.from({ length: 12 }, (_, index): Happening => [index, ends(`wss://example.com/${index}`)]);
    const { state, shown } = play(many);
    expect(shown).toHaveLength(5);
    expect(play([[2 * minute, nothing]], state).shown).toEqual([]);
    expect(play([[2 * minute, ends("wss://example.com/9")]], state).shown).toEqual(["raise 2"]);
  });

  test("is one for each kind of trouble of an endpoint", () => {
    const other = troubleKey("1008", endpoint);
    expect(play([[0], [1, (state, now) => afterEnds(state, other, end(), 1, now)]]).shown).toEqual([
      "raise 1",
      "raise 1",
    ]);
  });

  test("has an id that Chromium takes, whatever the URL", () => {
    expect(troubleKey("connection", `wss://example.com/${"a".repeat(5000)}`).length).toBeLessThan(490);
  });
});

describe("recovery", () => {
  const normally: Recovery = { openFor: 2 * minute, how: "normally" };
  test.each<[string, readonly Happening[], readonly string[]]>([
    [
      "is told once, when a socket that was opened after the trouble stayed open",
      [[0], [3 * minute, quiet(1000, normally)], [4 * minute, quiet(3 * minute, normally)]],
      ["raise 1", "recovery 1"],
    ],
    ["is not a socket that was open all along", [[0], [3 * minute, quiet(-1000, normally)]], ["raise 1"]],
    [
      "is not a socket that was open for a moment",
      [[0], [3 * minute, quiet(1000, { ...normally, openFor: 29_999 })]],
      ["raise 1"],
    ],
    [
      "is not told of what was not shown",
      [
        [0, ends(), never],
        [3 * minute, quiet(1000, normally)],
      ],
      [],
    ],
    [
      "is not told to one who has dismissed it",
      [[0], [1, (state) => afterDismissed(state, key)], [3 * minute, quiet(1000, normally)]],
      ["raise 1"],
    ],
    [
      "ends the trouble: the next end is new",
      [[0], [3 * minute, quiet(1000, normally)], [3 * minute + 5000]],
      ["raise 1", "recovery 1", "raise 1"],
    ],
    [
      "of another endpoint is none",
      [
        [0, ends("wss://example.com/other")],
        [3 * minute, quiet(1000, normally)],
      ],
      ["raise 1"],
    ],
  ])("%s", (_name, happenings, expected) => {
    expect(play(happenings).shown).toEqual(expected);
  });
});

test("better evidence changes what the notification says, and the same cause does not", () => {
  const { state } = play([[0]]);
  const told = { cause: { id: "not-signed-in", confidence: "certain", evidence: null }, repetition: null } as const;
  expect(afterEvidence(state, "another", told)).toEqual(state);
  expect(afterEvidence(state, "r", { cause: end().cause, repetition: null })).toEqual(state);
  const after = afterEvidence(state, "r", told);
  expect(after.troubles[key]?.cause.id).toBe("not-signed-in");
  expect(play([[2000, nothing]], after).shown).toEqual(["update 1"]);
});

const counted = (state: AlertState, tabId: number, severity: "notice" | "abnormal" = "abnormal"): AlertState =>
  afterCounted(state, tabId, severity);

describe("badges", () => {
  test("count the ends of each tab, and keep the worst", () => {
    const state = counted(counted(counted(noAlerts, 1), 1, "notice"), 2, "notice");
    expect(state.badges).toEqual({ 1: { count: 2, worst: "abnormal" }, 2: { count: 1, worst: "notice" } });
    expect(counted(state, 2).badges[2]).toEqual({ count: 2, worst: "abnormal" });
  });

  test("start anew when they were seen, or the page was left", () => {
    expect(afterSeen(counted(counted(noAlerts, 1), 2), 1).badges).toEqual({ 2: { count: 1, worst: "abnormal" } });
  });

  test("a closed tab takes its badge and its trouble along", () => {
    const { state } = play([[0], [1, ends("wss://example.com/other", { tabId: 2 })]], counted(counted(noAlerts, 1), 2));
    const after = afterTabClosed(state, 1);
    expect(after.badges).toEqual({ 2: { count: 1, worst: "abnormal" } });
    expect(Object.keys(after.troubles)).toEqual([troubleKey("connection", "wss://example.com/other")]);
  });
});

test("a tab that gets another id takes its badge and its trouble along, and another's stay", () => {
  const { state } = play([[0], [1, ends("wss://example.com/other", { tabId: 2 })]], counted(counted(noAlerts, 1), 2));
  const after = afterTabMoved(state, 1, 9);
  expect(after.badges).toEqual({ 2: { count: 1, worst: "abnormal" }, 9: { count: 1, worst: "abnormal" } });
  expect(Object.values(after.troubles).map(({ tabId }) => tabId)).toEqual([9, 2]);
  // What has ended in it meanwhile is of the page that is there now.
  expect(afterTabMoved(counted(counted(counted(noAlerts, 1), 9), 9), 1, 9).badges).toEqual({
    9: { count: 2, worst: "abnormal" },
  });
});

test("the state stays small however many endpoints fail", () => {
  const many = Array.from({ length: 1000 }, (_, index): Happening => [index, ends(`wss://example.com/${index}`)]);
  expect(Object.keys(play(many).state.troubles).length).toBeLessThanOrEqual(200);
});
