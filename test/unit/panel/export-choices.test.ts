import { describe, expect, test } from "vitest";
import { chosenPart } from "../../../src/panel/export-dialogue/chosen-part.ts";
import { countRecords } from "../../../src/panel/export-dialogue/count-records.ts";
import { estimateSize, meanLength } from "../../../src/panel/export-dialogue/estimate-size.ts";
import {
  type ExportChoices,
  type ExportContext,
  firstChoices,
  pageStartOf,
  parseExportChoices,
  possibleChoices,
  scopeOf,
} from "../../../src/panel/export-dialogue/export-choices.ts";
import { rounded } from "../../../src/panel/export-dialogue/export-summary.tsx";
import type { LogLine } from "../../../src/panel/log-line.ts";
import { sampleRecord } from "../sample-record.ts";
import { sampleLine } from "./sample-line.ts";

const nothing: ExportContext = { filter: "", range: null, pageStart: null };
const everything: ExportContext = { filter: "code:1006", range: { from: 10, to: 20 }, pageStart: 5 };
const navigation = (at: number): LogLine => ({ kind: "navigation", key: at, at, url: "https://a.example/" });
const now = 10_000_000;

describe("kept choices", () => {
  const all: ExportChoices = { format: "ndjson", tabs: "all", filtered: true, time: 15, language: "ar" };
  test("are read as they were written", () => {
    expect(parseExportChoices(JSON.stringify(all))).toEqual(all);
  });
  test.each([
    ["", firstChoices],
    ["{", firstChoices],
    ["null", firstChoices],
    ["[1]", firstChoices],
    ['{"format":"exe","tabs":"some","filtered":"yes","time":7,"language":"xx"}', firstChoices],
    ['{"format":"ndjson","time":60}', { ...firstChoices, format: "ndjson", time: 60 }],
    ['{"__proto__":{"format":"ndjson"}}', firstChoices],
    // What stays readable is asked anew each time.
    ['{"notRedacted":["query"]}', firstChoices],
  ])("%s", (kept, expected) => {
    expect(parseExportChoices(kept)).toEqual(expected);
  });
});

describe("the scope", () => {
  test.each<[Partial<ExportChoices>, ExportContext, unknown]>([
    [{}, everything, { tabs: "one", filter: null, from: null, to: null }],
    [{ tabs: "all", filtered: true }, everything, { tabs: "all", filter: "code:1006", from: null, to: null }],
    [{ filtered: true }, { ...nothing, filter: "  " }, { tabs: "one", filter: null, from: null, to: null }],
    [{ time: "range" }, everything, { tabs: "one", filter: null, from: 10, to: 20 }],
    [{ time: "range" }, nothing, { tabs: "one", filter: null, from: null, to: null }],
    [{ time: "page" }, everything, { tabs: "one", filter: null, from: 5, to: null }],
    [{ time: "page" }, nothing, { tabs: "one", filter: null, from: null, to: null }],
    [{ time: 5 }, nothing, { tabs: "one", filter: null, from: now - 300_000, to: null }],
    [{ time: 60 }, nothing, { tabs: "one", filter: null, from: now - 3_600_000, to: null }],
  ])("of %j", (changes, context, expected) => {
    expect(scopeOf({ ...firstChoices, ...changes }, context, now)).toEqual(expected);
  });

  test("only what there is can be chosen", () => {
    const wanted: ExportChoices = { ...firstChoices, filtered: true, time: "range" };
    expect(possibleChoices(wanted, everything)).toEqual(wanted);
    expect(possibleChoices(wanted, nothing)).toEqual(firstChoices);
  });
});

describe("the chosen part", () => {
  const lines = [sampleLine(1, { severity: "normal" }), navigation(2), sampleLine(3), sampleLine(4)];
  test("names the records of the tab that match the filter", () => {
    const choices: ExportChoices = { ...firstChoices, tabs: "all", filtered: true };
    const part = chosenPart(choices, { ...nothing, filter: "severity:abnormal" }, lines, now, ["query"]);
    expect(part).toEqual({
      scope: { tabs: "all", filter: "severity:abnormal", from: null, to: null },
      matching: new Set(["r3", "r4"]),
      notRedacted: ["query"],
    });
  });
  test("names none where all are meant, and hides everything unless something is named", () => {
    expect(chosenPart(firstChoices, everything, lines, now)).toMatchObject({ matching: null, notRedacted: [] });
  });
});

test("the present page begins with the last navigation", () => {
  expect(pageStartOf([sampleLine(1)])).toBeNull();
  expect(pageStartOf([navigation(2), sampleLine(3), navigation(4), sampleLine(5)])).toBe(4);
  // The clock was set back on the page: nothing of it may be left out.
  const [first, last] = [sampleLine(6), sampleLine(7)];
  expect(pageStartOf([navigation(2), navigation(first.ended + 9), first, last])).toBe(first.ended);
});

test.each([
  [{}, 4],
  [{ from: 20 }, 3],
  [{ to: 20 }, 2],
  [{ from: 20, to: 30 }, 2],
  [{ filter: "severity:normal" }, 1],
  [{ filter: "severity:normal", from: 20 }, 0],
  [{ filter: "" }, 4],
])("records of %j", (changes, count) => {
  const lines = [
    sampleLine(10, { severity: "normal" }),
    navigation(15),
    sampleLine(20),
    sampleLine(30),
    sampleLine(40),
  ];
  expect(countRecords(lines, { tabs: "one", filter: null, from: null, to: null, ...changes })).toBe(count);
});

describe("the size", () => {
  const at = { sequence: 1, tabId: 1 };
  test("is that of as many records as these", () => {
    expect(meanLength([])).toBeNull();
    expect(meanLength([{ ...at, kind: "cleared", at: 0 }])).toBeNull();
    const record = sampleRecord();
    const { length } = JSON.stringify(record);
    expect(meanLength([{ ...at, kind: "record", record }])).toBe(length);
  });
  test("grows with the records, but for a report, which does not", () => {
    const one = estimateSize("json", 1, 1000) ?? 0;
    expect(one).toBeGreaterThan(1000);
    expect(estimateSize("json", 10, 1000)).toBe(10 * one);
    expect(estimateSize("markdown", 10, 1000)).toBeNull();
  });
  test.each([
    [999, 1000],
    [1234, 1.2 * 1024],
    [2_400_000, 2.3 * 1024 * 1024],
  ])("%i is told as %d: two figures of what is shown", (size, told) => {
    expect(rounded(size)).toBe(told);
  });
});
