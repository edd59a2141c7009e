import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnoseInOrder } from "../../../src/diagnosis/diagnose-in-order.ts";
import { json } from "../../../src/export/json.ts";
import { ndjson } from "../../../src/export/ndjson.ts";
import type { OpenedLog } from "../../../src/import/opened-log.ts";
import type { LogEntryBody } from "../../../src/log/log-store.ts";
import { createRedactor } from "../../../src/socket/redactor.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { sessions, type SessionName } from "../../playground/sessions.ts";
import { arbitraryLog } from "../diagnosis/arbitrary-log.ts";
import { written } from "../export/sample-log.ts";
import { bodiesOf, open } from "./log-files.ts";

const start = 1_780_000_000_000;
/** What a busy machine may take, in milliseconds. */
const patience = 120_000;

const names: readonly SessionName[] = [
  "oneLost",
  "idlePattern",
  "storm",
  "deploy",
  "everyKind",
  "earlierPage",
  "dropped",
];

const recordsOf = (log: OpenedLog): SocketRecord[] =>
  log.tabs.flatMap((tab) => tab.entries.flatMap((entry) => (entry.kind === "record" ? entry.record : [])));

/** The records of a log, each with the evidence that came later. */
function recordsIn(bodies: readonly LogEntryBody[]): SocketRecord[] {
  const late = new Map(
    bodies.flatMap((body) => (body.kind === "handshake" ? [[body.recordId, body.handshake] as const] : [])),
  );
  return bodies.flatMap((body) => {
    if (body.kind !== "record") return [];
    const handshake = late.get(body.record.id);
    return [handshake ? { ...body.record, handshake } : body.record];
  });
}

/** A page may say any number for a time; one that no date has is refused in a file. */
function isOfThisTime(record: SocketRecord): boolean {
  const times = JSON.stringify(record).matchAll(/"(?:wall|monotonic|clockJump|hiddenFor)":(-?[\d.e+]+)/g);
  return Array.from(times).every(([, time]) => Math.abs(Number(time)) <= 8.64e15);
}

describe.each([
  ["JSON", json],
  ["NDJSON", ndjson],
])("%s", (form, format) => {
  const openWritten = async (bodies: readonly LogEntryBody[]): Promise<OpenedLog> =>
    open(await written(format, bodies, { redactor: createRedactor([], []) }));

  test.each(names)(
    "the session %s comes back as it was, with the same verdicts",
    async (name) => {
      const bodies = sessions[name](start);
      const records = recordsIn(bodies);
      const log = await openWritten(bodies);
      expect(log.problems).toEqual([]);
      expect(recordsOf(log)).toEqual(records);
      expect(diagnoseInOrder(recordsOf(log))).toEqual(diagnoseInOrder(records));
      const ofKinds = (...kinds: readonly string[]) => bodies.filter(({ kind }) => kinds.includes(kind));
      const marks = bodiesOf(log).filter((body) => (body as LogEntryBody).kind !== "record");
      // In the JSON form losses are sums, at no time.
      expect(marks).toEqual(ofKinds("navigation", "connectivity", ...(form === "NDJSON" ? ["dropped"] : [])));
      const lost = ofKinds("dropped").reduce((sum, body) => sum + (body.kind === "dropped" ? body.count : 0), 0);
      expect(log.dropped.reduce((sum, { count }) => sum + count, 0)).toBe(lost);
    },
    patience,
  );

  test(
    "any log comes back as it was, with the same verdicts",
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryLog, async (all) => {
          // Of a zero, JSON does not say that it is below nothing.
          const records = JSON.parse(JSON.stringify(all.filter(isOfThisTime))) as SocketRecord[];
          const log = await openWritten(records.map((record) => ({ kind: "record", record })));
          expect(log.problems).toEqual([]);
          expect(recordsOf(log)).toEqual(records);
          expect(diagnoseInOrder(recordsOf(log))).toEqual(diagnoseInOrder(records));
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );
});
