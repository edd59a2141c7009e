import { describe, expect, test } from "vitest";
import type { RecordLine } from "../../../src/panel/log-line.ts";
import { sortLines } from "../../../src/panel/timeline/lanes.ts";
import { openAt } from "./line-for-tests.ts";

const names = (lines: readonly RecordLine[]) =>
  sortLines(lines).lanes.map(({ endpoint, place, records }) => `${endpoint.slice(6, 7)} ${place} ${records.length}`);
const times = (count: number, endpoint: string, changes: Partial<RecordLine> = {}): RecordLine[] =>
  Array.from({ length: count }, (_, index) => openAt(endpoint, 0, index, changes));
const frameOf = (kind: RecordLine["frame"]["kind"], top: boolean) => ({ frame: { url: "", kind, top } });

describe("lanes", () => {
  test.each<[string, RecordLine[], string[]]>([
    ["none", [], []],
    [
      "one for each endpoint, in the order of their first end",
      [...times(1, "a"), ...times(1, "b"), ...times(1, "a")],
      ["a page 2", "b page 1"],
    ],
    ["more trouble first", [...times(5, "a", { severity: "normal" }), ...times(1, "b")], ["b page 1", "a page 5"]],
    ["much more trouble before some", [...times(2, "a"), ...times(9, "b")], ["b page 9", "a page 2"]],
    ["a little more trouble changes no places", [...times(8, "a"), ...times(9, "b")], ["a page 8", "b page 9"]],
    [
      "frames and workers are told apart",
      [
        ...times(1, "a", frameOf("page", true)),
        ...times(1, "a", frameOf("srcdoc", false)),
        ...times(2, "a", frameOf("worker", true)),
      ],
      ["a worker 2", "a page 1", "a frame 1"],
    ],
  ])("%s", (_what, lines, expected) => {
    expect(names(lines)).toEqual(expected);
  });

  test("count severities; marks are apart", () => {
    const lines = [
      ...times(2, "a"),
      ...times(3, "a", { severity: "notice" }),
      { kind: "navigation", key: 0, at: 0, url: "" } as const,
    ];
    const { lanes, marks } = sortLines(lines);
    expect(lanes.map(({ counts }) => counts)).toEqual([{ normal: 0, notice: 3, abnormal: 2 }]);
    expect(marks).toEqual(lines.slice(-1));
  });
});
