import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { diagnoseInOrder } from "../../../src/diagnosis/diagnose-in-order.ts";
import { createHistory } from "../../../src/diagnosis/history.ts";
import type { Verdict } from "../../../src/diagnosis/verdict.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { closedBy, endingAgainAndAgain, inFirefox, later, lost, never, openFor, toldByDevTools } from "./endings.ts";

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

const first = lost({ id: "first" });
const elsewhere = lost({ id: "elsewhere", url: "wss://chat.example.org/" });
const logs: readonly (readonly [what: string, records: readonly SocketRecord[]])[] = [
  ["none", []],
  ["one", [first]],
  ["an endpoint that fails again and again", endingAgainAndAgain(never(), 8, 100)],
  ["more of an endpoint than are kept", endingAgainAndAgain(lost(openFor(2000)), 30)],
  ["two hosts cut together", [first, later(elsewhere, 400)]],
  ["three sockets of a host cut together", [first, later(first, 300), later(first, 600)]],
  [
    "two that Firefox stopped",
    [closedBy(1001, "", { ...inFirefox, id: "a" }), closedBy(1001, "", { ...inFirefox, id: "b" })],
  ],
];

describe("the verdicts of a log", () => {
  test.each(logs)("%s: are the same at once and one by one", (_what, records) => {
    expect(diagnoseInOrder(records)).toEqual(oneByOne(records));
  });

  test.each(logs)("%s: one for each record, in order", (_what, records) => {
    const verdicts = diagnoseInOrder(records);
    expect(verdicts).toHaveLength(records.length);
    for (const [index, record] of records.entries())
      expect(verdicts[index]?.severity).toBe(diagnose(record, createHistory()).severity);
  });

  test("a record that ends a little later explains the one before it", () => {
    const alone = diagnoseInOrder([first]);
    const both = diagnoseInOrder([first, later(elsewhere, 400)]);
    expect(alone[0]?.causes[0].id).toBe("connection-lost");
    expect(both[0]?.causes[0].id).toBe("network-lost");
  });

  test("one much later does not", () => {
    expect(diagnoseInOrder([first, later(elsewhere, 60_000)])[0]).toEqual(diagnoseInOrder([first])[0]);
  });
});

test("handshake evidence that comes later changes only its own record", () => {
  const failed = endingAgainAndAgain(never(), 3, 5000);
  const history = createHistory();
  for (const record of failed) history.add(record);
  const [, second, third] = failed;
  if (!second || !third) throw new Error("too few");
  const told = { ...second, ...toldByDevTools("Error in connection establishment: net::ERR_CONNECTION_REFUSED") };
  expect(diagnose(told, history).causes[0].id).toBe("nothing-listening");
  expect(diagnose(third, history)).toEqual(diagnoseInOrder(failed)[2]);
  expect(diagnose(told, history)).toEqual(diagnoseInOrder(failed.with(1, told))[1]);
});
