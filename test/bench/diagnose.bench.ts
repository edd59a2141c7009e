import { bench, describe } from "vitest";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { createHistory, type History } from "../../src/diagnosis/history.ts";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { lost, later, openFor, received, sent } from "../unit/diagnosis/endings.ts";
import { createNaiveHistory } from "./naive-history.ts";

/** Endpoints of the host in a log of many. */
const endpoints = 400;
/** From one end to the next, in milliseconds. */
const apart = 700;

/** Cut after 20 s of silence, the n-th of a log. */
function recordAt(index: number, ofMany: boolean): SocketRecord {
  const path = ofMany ? `room-${index % endpoints}/live` : "live";
  const url = `wss://api.example.com/${path}`;
  return later(lost({ url, ...openFor(60_000), ...sent(40_000), ...received(40_050) }), index * apart, `r${index}`);
}

const logOf = (length: number, ofMany: boolean): SocketRecord[] =>
  Array.from({ length }, (_, index) => recordAt(index, ofMany));

function historyOf(records: readonly SocketRecord[]): History {
  const history = createHistory();
  for (const record of records) history.add(record);
  return history;
}

/** What a panel does for each record that comes: adds it, and tells it and those it changes. */
function newRecord(history: History, length: number, ofMany: boolean): () => void {
  let next = length;
  return () => {
    const record = recordAt(next, ofMany);
    next += 1;
    const changed = history.add(record);
    for (const one of [record, ...changed]) diagnose(one, history);
  };
}

const slow = { time: 200, iterations: 5, warmupTime: 0, warmupIterations: 1 };

describe.each([
  ["many endpoints of one host", true],
  ["one endpoint", false],
])("one new record, %s", (_what, ofMany) => {
  for (const length of [100, 100_000]) {
    const log = logOf(length, ofMany);
    bench(`after ${length} records`, newRecord(historyOf(log), length, ofMany));
    bench(`after ${length} records, through the whole log`, newRecord(createNaiveHistory(log), length, ofMany), slow);
  }
});
