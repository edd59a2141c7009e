import { describe, expect, test } from "vitest";
import type { LogLine, RecordLine } from "../../../src/panel/log-line.ts";
import { comparisonCandidates } from "../../../src/panel/record-comparison/comparison-candidates.ts";
import { sampleLine as line } from "./sample-line.ts";

const mark: LogLine = { kind: "navigation", key: 3, at: 0, url: "https://a.example/" };
const never = { openFor: null, opened: null } as const;

describe("records to compare with", () => {
  test.each<[string, readonly LogLine[], readonly (readonly [string, number])[]]>([
    ["none but itself", [line(5)], []],
    ["only marks", [mark, line(5)], []],
    ["another endpoint", [line(1, { endpoint: "wss://b.example/" }), line(5)], []],
    ["none that opened or came before", [line(5), line(6, never)], []],
    ["the end before it", [line(1, never), line(4, never), line(5), line(7, never)], [["previous", 4]]],
    ["none that lived as long", [line(5, { openFor: 99 }), line(6, { openFor: 99 })], []],
    ["the longest, later", [line(5), line(6, { openFor: 99 })], [["longest", 6]]],
    [
      "the latest in good order",
      [line(1, { severity: "normal", ...never }), line(2, { severity: "normal", ...never }), line(5)],
      [["normal", 2]],
    ],
    [
      "all three",
      [line(1, { openFor: 99 }), line(2, { severity: "normal" }), mark, line(4), line(5)],
      [
        ["normal", 2],
        ["longest", 1],
        ["previous", 4],
      ],
    ],
    ["one for two reasons", [line(1, { severity: "normal", openFor: 99 }), line(5)], [["normal", 1]]],
  ])("%s", (_, lines, expected) => {
    const selected = lines.find((one): one is RecordLine => one.kind === "record" && one.key === 5) ?? line(5);
    expect(comparisonCandidates(selected, lines).map(({ why, line }) => [why, line.key])).toEqual(expected);
  });
});
