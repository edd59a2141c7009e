import { describe, expect, test } from "vitest";
import { diagnoseInOrder } from "../../../src/diagnosis/diagnose-in-order.ts";
import { createKeptPlaces, groupEnds } from "../../../src/popup/group-ends.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at, sampleRecord } from "../sample-record.ts";

/** Ends of records, given in the order of the log. */
function endsOf(...changes: readonly Partial<SocketRecord>[]) {
  const records = changes.map((one, index) =>
    sampleRecord({ id: `r${index}`, ended: at(100_000 * (index + 1)), ...one }),
  );
  const verdicts = diagnoseInOrder(records);
  return records
    .flatMap((record, index) => {
      const verdict = verdicts[index];
      return verdict ? [{ record, verdict }] : [];
    })
    .toReversed();
}
const latestFirst = (_: string, latest: number): number => latest;
const [one, two] = ["wss://one.example.com/", "wss://two.example.com/"] as const;

describe("ends by endpoint", () => {
  test("the endpoint with the worst end stands first, then the one with the latest", () => {
    const groups = groupEnds(
      endsOf({ url: one, code: 1011 }, { url: two, code: 1000 }, { url: `${two}x`, code: 1000 }),
      latestFirst,
    );
    expect(groups.map(({ endpoint, severity, count }) => [endpoint, severity, count])).toEqual([
      [one, "abnormal", 1],
      [`${two}x`, "normal", 1],
      [two, "normal", 1],
    ]);
  });

  test("an endpoint has its ends by kind, each with its latest and its count, the worst first", () => {
    const [group] = groupEnds(
      endsOf({ url: one, code: 1011 }, { url: `${one}?again`, code: 1011 }, { url: one, code: 1000 }),
      latestFirst,
    );
    expect(group?.severity).toBe("abnormal");
    expect(group?.count).toBe(3);
    expect(group?.moments).toEqual([at(300_000).wall, at(200_000).wall, at(100_000).wall]);
    expect(group?.kinds.map(({ latest, count }) => [latest.record.id, count])).toEqual([
      ["r1", 2],
      ["r2", 1],
    ]);
  });

  test("no ends, no endpoints", () => {
    expect(groupEnds([], latestFirst)).toEqual([]);
  });

  test("what has a place keeps it while ends come; what comes new stands above", () => {
    const placeOf = createKeptPlaces();
    const changes = [
      { url: one, code: 1011 },
      { url: two, code: 1011 },
      { url: one, code: 1011 },
    ];
    const order = (count: number) =>
      groupEnds(endsOf(...changes.slice(0, count)), placeOf).map(({ endpoint }) => endpoint);
    expect(order(1)).toEqual([one]);
    expect(order(2)).toEqual([two, one]);
    expect(order(3)).toEqual([two, one]);
    expect(groupEnds(endsOf(...changes), latestFirst).map(({ endpoint }) => endpoint)).toEqual([one, two]);
  });
});
