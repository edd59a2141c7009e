import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnoseInOrder } from "../../../src/diagnosis/diagnose-in-order.ts";
import type { OpenedLog } from "../../../src/import/opened-log.ts";
import type { LogEntryBody } from "../../../src/log/log-store.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { sessions, type SessionName } from "../../playground/sessions.ts";
import { arbitraryLog } from "../diagnosis/arbitrary-log.ts";
import { bodiesOf, head, ndjson, open, written } from "./log-files.ts";

const start = 1_780_000_000_000;
/** What a busy machine may take, in milliseconds. */
const patience = 120_000;

/** A log of one tab in both forms. */
const forms: readonly (readonly [name: string, write: (bodies: readonly LogEntryBody[]) => string])[] = [
  [
    "JSON",
    (bodies) => {
      const of = <Kind extends LogEntryBody["kind"]>(kind: Kind) =>
        bodies.filter((body): body is Extract<LogEntryBody, { kind: Kind }> => body.kind === kind);
      return JSON.stringify({
        ...head,
        records: of("record").map(({ record }) => written(record)),
        navigations: of("navigation").map(({ at, url }) => ({ tab: 1, at, url })),
        connectivity: of("connectivity").map(({ at, online }) => ({ tab: 1, at, online })),
        dropped: [],
      });
    },
  ],
  [
    "NDJSON",
    (bodies) =>
      ndjson([
        JSON.stringify({ kind: "log", ...head }),
        ...bodies.map((body) =>
          JSON.stringify(body.kind === "record" ? { kind: "record", ...written(body.record) } : { tab: 1, ...body }),
        ),
      ]),
  ],
];

const recordsOf = (log: OpenedLog): SocketRecord[] =>
  log.tabs.flatMap((tab) => tab.entries.flatMap((entry) => (entry.kind === "record" ? entry.record : [])));

/** What a file can hold: evidence that came later stands in its record. */
function portable(bodies: readonly LogEntryBody[]): LogEntryBody[] {
  return bodies.filter(({ kind }) => kind !== "handshake" && kind !== "cleared");
}

describe.each(forms)("%s", (form, write) => {
  const names: readonly SessionName[] = [
    "oneLost",
    "idlePattern",
    "storm",
    "deploy",
    "everyKind",
    "earlierPage",
    "dropped",
  ];
  test.each(names)(
    "the session %s comes back as it was, with the same verdicts",
    async (name) => {
      const bodies = portable(sessions[name](start));
      const log = await open(write(bodies));
      expect(log.problems).toEqual([]);
      const records = bodies.flatMap((body) => (body.kind === "record" ? body.record : []));
      expect(recordsOf(log)).toEqual(records);
      expect(diagnoseInOrder(recordsOf(log))).toEqual(diagnoseInOrder(records));
      if (form === "NDJSON") expect(bodiesOf(log)).toEqual(bodies);
      else {
        // Losses are sums here, and what happened at the same time may change places.
        const marks = bodies.filter(({ kind }) => kind !== "dropped" && kind !== "record");
        const marksRead = log.tabs[0].entries.filter(({ kind }) => kind !== "record");
        expect(marksRead).toEqual(marks.map((mark) => expect.objectContaining(mark) as unknown));
      }
    },
    patience,
  );

  test(
    "any log comes back as it was, with the same verdicts",
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryLog, async (records) => {
          // Of a zero, JSON does not say that it is below nothing.
          const ofThisTime = JSON.parse(JSON.stringify(records.filter(isOfThisTime))) as SocketRecord[];
          const log = await open(write(ofThisTime.map((record) => ({ kind: "record", record }))));
          expect(log.problems).toEqual([]);
          expect(recordsOf(log)).toEqual(ofThisTime);
          expect(diagnoseInOrder(recordsOf(log))).toEqual(diagnoseInOrder(ofThisTime));
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );
});

/** A page may say any number for a time; one that no date has is refused in a file. */
const isOfThisTime = (record: SocketRecord): boolean =>
  !/"(?:wall|monotonic|at|clockJump|hiddenFor)":-?(?:\d{16,}|\d(?:\.\d+)?e\+?\d+)/.test(JSON.stringify(record));
