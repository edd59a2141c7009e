import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { createHistory } from "../../../src/diagnosis/history.ts";
import type { Verdict } from "../../../src/diagnosis/verdict.ts";
import { createVerdictStream, type Diagnosed } from "../../../src/diagnosis/verdict-stream.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { createRandom } from "../../playground/sessions/random.ts";
import { longLog } from "../../playground/sessions/long-log.ts";
import { type SessionName, sessionNames, sessions } from "../../playground/sessions.ts";
import { arbitraryLog } from "./arbitrary-log.ts";
import { endingAgainAndAgain, later, lost } from "./endings.ts";

/** What somebody sees at last who saw each record come, and each earlier one change. */
function oneByOne(records: readonly SocketRecord[]): Verdict[] {
  const history = createHistory();
  const shown = new Map<string, Verdict>();
  for (const record of records) {
    const changed = history.add(record);
    shown.set(record.id, diagnose(record, history));
    for (const one of changed) shown.set(one.id, diagnose(one, history));
  }
  return [...shown.values()];
}

function streamed(records: readonly SocketRecord[]): Diagnosed[] {
  const stream = createVerdictStream();
  return [...records.flatMap((record) => stream.add(record)), ...stream.end()];
}

function expectTheSame(records: readonly SocketRecord[]): void {
  const settled = streamed(records);
  expect(settled.map(({ record }) => record)).toEqual(records);
  expect(settled.map(({ verdict }) => verdict)).toEqual(oneByOne(records));
}

/** Sockets of a few hosts that are cut, `apart` milliseconds from each other on average, some of them out of order. */
function cutOff(count: number, apart: number, seed: number): SocketRecord[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const host = ["one.example", "two.example", "api.one.example"][Math.floor(random.between(0, 3))] ?? "";
    const record = lost({ url: `wss://${host}/${Math.floor(random.between(0, 3))}` });
    return later(record, index * apart + random.between(-3 * apart, 3 * apart), `r${index}`);
  });
}

const short = sessionNames.filter(
  (name): name is Exclude<SessionName, "hundredThousand"> => name !== "hundredThousand",
);

describe("each record is settled once, in order, with the verdict of who saw all of them come", () => {
  test.each(short)("session %s", (name) => {
    expectTheSame(
      sessions[name](1_780_000_000_000).flatMap((entry) => (entry.kind === "record" ? [entry.record] : [])),
    );
  });

  test("a long log", () => {
    const entries = [...longLog(1_780_000_000_000, 600)];
    expectTheSame(entries.flatMap((entry) => (entry.kind === "record" ? [entry.record] : [])));
  });

  // From more within a second than the history knows to less than one.
  test.each([0, 1, 3, 8, 9, 10, 11, 12, 50, 200, 900])("cut %d ms apart", (apart) => {
    expectTheSame(cutOff(230, apart, apart + 1));
  });

  test("a record that the last one changes that may", () => {
    const first = lost({ id: "first" });
    const between = endingAgainAndAgain(lost({ url: "wss://other.example/" }), 99, 60_000);
    const last = later(lost({ url: "wss://third.example/", id: "last" }), 1);
    expectTheSame([first, ...between, last]);
    expectTheSame([first, ...between.slice(1), last]);
    expectTheSame([first, ...between, later(between[0] ?? first, 1, "one more"), last]);
    // By then the history has forgotten what came before it.
    const before = endingAgainAndAgain(first, 5, 60_000).map((one) => later(one, 0, `before ${one.id}`));
    const now = later(first, 300_000);
    const after = endingAgainAndAgain(first, 105, 60_000).slice(6);
    expectTheSame([...before, now, ...after, later(now, 1, "last")]);
  });

  test("any records", () => {
    assert(
      property(arbitraryLog, (records) => expectTheSame(records)),
      { numRuns: 300 },
    );
  });
});

test("one whose verdict is not asked for is left out, and explains the others", () => {
  const records = cutOff(400, 5, 7);
  const asked = new Set(records.filter((_, index) => index % 3 === 0));
  const stream = createVerdictStream();
  const settled = [...records.flatMap((record) => stream.add(record, asked.has(record))), ...stream.end()];
  expect(settled).toEqual(streamed(records).filter(({ record }) => asked.has(record)));
});

test("it keeps as much of a long log as of a short one", () => {
  const stream = createVerdictStream();
  const all = cutOff(1000, 5, 3);
  const settled = all.map((record) => stream.add(record).length);
  expect(settled.slice(0, 100).every((count) => count === 0)).toBe(true);
  expect(settled.slice(100).every((count) => count === 1)).toBe(true);
  expect(stream.end()).toHaveLength(100);
});
