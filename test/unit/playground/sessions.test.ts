import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { createHistory } from "../../../src/diagnosis/history.ts";
import type { Verdict } from "../../../src/diagnosis/verdict.ts";
import type { LogEntryBody } from "../../../src/log/log-store.ts";
import { parseFacts } from "../../../src/socket/parse-facts.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { type SessionName, sessionNames, sessions, sessionUntil } from "../../playground/sessions.ts";
import { longLog } from "../../playground/sessions/long-log.ts";
import { timeOf } from "../../playground/sessions/scripted-page.ts";

const start = Date.UTC(2026, 0, 5, 9);
const short = sessionNames.filter((name) => name !== "hundredThousand");
const part = [...longLog(start, 3000)];
const entriesOf = (name: SessionName): LogEntryBody[] => (name === "hundredThousand" ? part : sessions[name](start));

const recordsOf = (entries: readonly LogEntryBody[]): SocketRecord[] =>
  entries.flatMap((entry) => (entry.kind === "record" ? entry.record : []));

function verdictsOf(entries: readonly LogEntryBody[]): Verdict[] {
  const history = createHistory();
  const records = recordsOf(entries);
  for (const record of records) history.add(record);
  return records.map((record) => diagnose(record, history));
}

describe.each(sessionNames)("the session %s", (name) => {
  const entries = entriesOf(name);

  test("holds what the hook may report, and nothing that the boundaries would refuse", () => {
    const refused = recordsOf(entries).filter(({ frame: _, browser: _1, handshake: _2, ...facts }) => {
      // A worker's record comes from DevTools, not over these boundaries.
      return _.kind !== "worker" && parseFacts(JSON.stringify(facts)) === null;
    });
    expect(refused).toEqual([]);
  });

  test("has each record once, in the order in which they ended, after its own moments", () => {
    const records = recordsOf(entries);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const times = entries.map(timeOf);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    const unordered = records.filter(({ created, opened, ended, sent, received }) => {
      const moments = [created, opened ?? created, sent.lastAt ?? opened ?? created].map(({ wall }) => wall);
      return (
        [...moments, ended.wall].some((time, index, all) => time < (all[index - 1] ?? 0)) ||
        (received.lastAt?.wall ?? 0) > ended.wall
      );
    });
    expect(unordered).toEqual([]);
  });
});

test.each(short)("%s is the same each time, and moves with its start", (name) => {
  expect(sessions[name](start)).toEqual(sessions[name](start));
  expect(sessions[name](start + 1000).map(timeOf)).toEqual(sessions[name](start).map((entry) => timeOf(entry) + 1000));
  expect(Math.max(...sessionUntil(name, start).map(timeOf))).toBeCloseTo(start, 0);
});

test("a long log is the same each time, and as long as it should be", () => {
  expect([...longLog(start, 3000)]).toEqual(part);
  expect(recordsOf(part)).toHaveLength(3000);
});

test("each pattern is told as what it is", () => {
  const first = (name: SessionName): (readonly string[])[] =>
    verdictsOf(entriesOf(name)).map(({ causes }) => causes.map(({ id }) => id));
  expect(first("oneLost")[0]).toContain("idle-time-out");
  expect(first("idlePattern").at(-1)?.[0]).toBe("idle-time-out");
  expect(first("storm").at(-2)).toContain("retries-without-back-off");
  const deploys = recordsOf(entriesOf("deploy")).filter(({ code }) => code === 1012 || code === 1001);
  expect(deploys.length).toBe(12);
  const idle = recordsOf(entriesOf("idlePattern"));
  expect(idle.map(({ code }) => code)).toEqual(Array.from({ length: 12 }).fill(1006));
  expect(recordsOf(entriesOf("storm"))).toHaveLength(400);
});

test("the three patterns stand together, between two navigations and around an offline period", () => {
  const entries = entriesOf("patterns");
  const kinds = entries.map(({ kind }) => kind).filter((kind) => kind !== "record");
  expect(kinds).toEqual(["navigation", "navigation", "connectivity", "connectivity"]);
  const causes = new Set(verdictsOf(entries).flatMap(({ causes }) => causes[0].id));
  for (const cause of ["idle-time-out", "offline", "page-left"]) expect(causes).toContain(cause);
});

test("every ending, closer, severity and kind of frame is there", () => {
  const entries = entriesOf("everyKind");
  const records = recordsOf(entries);
  const verdicts = verdictsOf(entries);
  expect(new Set(records.map(({ ending }) => ending)).size).toBe(4);
  expect(new Set(verdicts.map(({ closer }) => closer)).size).toBe(6);
  expect(new Set(verdicts.map(({ severity }) => severity)).size).toBe(3);
  expect(new Set(records.map(({ frame }) => frame.kind)).size).toBe(8);
  expect(Math.max(...records.map(({ reason }) => reason.length))).toBe(2000);
});
