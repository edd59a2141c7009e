import { expect, test } from "vitest";
import type { LogEntry } from "../../../src/log/log-store.ts";
import { lostMarks } from "../../../src/log/lost-marks.ts";
import { at, sampleRecord } from "../sample-record.ts";

const record = (sequence: number, tabId = 1): LogEntry => ({
  kind: "record",
  tabId,
  sequence,
  record: sampleRecord({ id: `r${sequence}`, ended: at(sequence) }),
});
const dropped = (sequence: number, count: number, why: "rate" | "capacity", tabId = 1): LogEntry => ({
  kind: "dropped",
  tabId,
  sequence,
  at: sequence,
  count,
  why,
});

const told = (lost: readonly LogEntry[]) =>
  lostMarks(lost, "capacity").map(
    (mark) => mark.kind === "dropped" && [mark.tabId, mark.why, mark.count, mark.sequence],
  );

test.each<[string, readonly LogEntry[], readonly unknown[]]>([
  ["nothing", [], []],
  ["what is no record", [{ kind: "navigation", tabId: 1, sequence: 4, at: 4, url: "" }], []],
  ["records, at the place of the last", [record(1), record(2)], [[1, "capacity", 2, 2]]],
  [
    "each tab for itself",
    [record(1), record(2, 2), record(3)],
    [
      [2, "capacity", 1, 2],
      [1, "capacity", 2, 3],
    ],
  ],
  [
    "a count, with its own reason",
    [dropped(1, 300, "rate"), record(2)],
    [
      [1, "rate", 300, 1],
      [1, "capacity", 1, 2],
    ],
  ],
  ["counts of the same reason", [dropped(1, 300, "capacity"), record(2), record(3)], [[1, "capacity", 302, 3]]],
])("of %s", (_name, lost, expected) => {
  expect(told(lost)).toEqual(expected);
});

test("the time is that of the last entry lost", () => {
  expect(lostMarks([record(1), record(2)], "storage")).toMatchObject([{ at: at(2).wall, why: "storage" }]);
});
