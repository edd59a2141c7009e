import { expect, test } from "vitest";
import { gatherEntries } from "../../../src/export/gather-entries.ts";
import type { Handshake } from "../../../src/socket/socket-record.ts";
import { sampleRecord } from "../sample-record.ts";
import { inOrder } from "./sample-log.ts";

const record = (id: string) => ({ kind: "record" as const, record: sampleRecord({ id }) });
const handshake: Handshake = { status: 403, source: "web-request" };

test("an empty log comes to nothing", () => {
  expect(gatherEntries([])).toEqual({ records: [], navigations: [], dropped: [] });
});

test("records and navigations keep their order", () => {
  const { records, navigations } = gatherEntries(
    inOrder([
      record("b"),
      { kind: "navigation", at: 5, url: "https://one.example/" },
      record("a"),
      { kind: "navigation", at: 9, url: "https://two.example/" },
    ]),
  );
  expect(records.map(({ id }) => id)).toEqual(["b", "a"]);
  expect(navigations).toEqual([
    { at: 5, url: "https://one.example/" },
    { at: 9, url: "https://two.example/" },
  ]);
});

test("when the network was gone is left out", () => {
  expect(gatherEntries(inOrder([{ kind: "connectivity", at: 5, online: false }]))).toEqual(gatherEntries([]));
});

test("handshake evidence joins its record and keeps its place", () => {
  const { records } = gatherEntries(
    inOrder([record("a"), record("b"), { kind: "handshake", recordId: "a", handshake }]),
  );
  expect(records).toEqual([sampleRecord({ id: "a", handshake }), sampleRecord({ id: "b" })]);
});

test("evidence without its record is left out", () => {
  const { records } = gatherEntries(inOrder([{ kind: "handshake", recordId: "x", handshake }, record("a")]));
  expect(records).toEqual([sampleRecord({ id: "a" })]);
});

test("counts of one reason are added up", () => {
  const { dropped } = gatherEntries(
    inOrder([
      { kind: "dropped", at: 1, count: 2, why: "rate" },
      { kind: "dropped", at: 2, count: 1, why: "paused" },
      { kind: "dropped", at: 3, count: 5, why: "rate" },
    ]),
  );
  expect(dropped).toEqual([
    { why: "rate", count: 7 },
    { why: "paused", count: 1 },
  ]);
});

test("what was cleared is gone, and evidence for it too", () => {
  const gathered = gatherEntries(
    inOrder([
      record("a"),
      { kind: "navigation", at: 1, url: "https://one.example/" },
      { kind: "dropped", at: 1, count: 2, why: "rate" },
      { kind: "cleared", at: 2 },
      record("b"),
      { kind: "cleared", at: 3 },
      { kind: "handshake", recordId: "b", handshake },
      record("c"),
    ]),
  );
  expect(gathered).toEqual({ records: [sampleRecord({ id: "c" })], navigations: [], dropped: [] });
});
