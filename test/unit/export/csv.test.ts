import { readFileSync } from "node:fs";
import { assert, constantFrom, oneof, property, string } from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csv } from "../../../src/export/csv.ts";
import { csvCell, type CsvValue } from "../../../src/export/csv-cell.ts";
import { csvColumns } from "../../../src/export/csv-columns.ts";
import type { LogItem } from "../../../src/export/exported-log.ts";
import { longestText } from "../../../src/socket/limits.ts";
import { sessions } from "../../playground/sessions.ts";
import { at, sampleRecord } from "../sample-record.ts";
import { exportedLog, exportedRecords, itemsOf, fileOf } from "./exported-sample.ts";
import { textIn } from "./record-report.ts";
import { sampleEntries, sampleRecords } from "./sample-log.ts";

const english = textIn("en");

/** The expression of docs/log-format.md that takes the apostrophes off again. */
const [, undoSource = ""] = /^ {4,6}(\/.*\/gu)$/mu.exec(readFileSync("docs/log-format.md", "utf8")) ?? [];
const undo = new RegExp(undoSource.slice(1, -3), "gu");
const withoutApostrophes = (cell: string): string => cell.replaceAll(undo, "");

const wellFormed = (text: string): string => text.replaceAll(/[\p{Cs}\0]/gu, "\uFFFD");

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Record<string, string>[];
}

/** Read by papaparse, in which no cell may be too many or too few. */
function read(file: string): Table {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { columns: meta.fields ?? [], rows: data };
}

const tableOf = async (items: readonly LogItem[]): Promise<Table> =>
  read(await fileOf(csv, exportedLog(items), english));

const readBack = (cell: string): string | undefined => Papa.parse<string[]>(`${cell},end\r\n`).data[0]?.[0];

/** How a spreadsheet could take a cell apart, whatever it holds for the end of one. */
const pieces = (cell: string): string[] =>
  cell.split(/[;\t\r\n]/u).map((piece) => piece.replaceAll(/[\p{Z}\p{Cc}\p{Cf}"]/gu, ""));

describe("a cell", () => {
  test.each<[CsvValue, string]>([
    [null, ""],
    ["", ""],
    ["plain text", "plain text"],
    [-3.5, "-3.5"],
    [61_000.1 - 50, "60950.1"],
    [0, "0"],
    [-0, "0"],
    [Number.MAX_VALUE, "1.7976931348623157e+308"],
    [true, "true"],
    [false, "false"],
    ["a,b", '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ["a\nb", '"a\nb"'],
    ["a\r\nb", '"a\r\nb"'],
    [" a", '" a"'],
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\uFF1D1", "'\uFF1D1"],
    ["  =1", `'  =1`],
    ["\u00A0\u200B=1", "'\u00A0\u200B=1"],
    ['"=1', `"'""=1"`],
    ["\t=1", `"\t'=1"`],
    ["\r=1", `"\r'=1"`],
    ["a;=1", `"a;'=1"`],
    ["a\n@b", `"a\n'@b"`],
    ["'=1", "''=1"],
    ["it's 1 = 1", "it's 1 = 1"],
    ["a-b", "a-b"],
    ["\uD800", "\uFFFD"],
    ["\0", "\uFFFD"],
    ["\u202Egnp", "\u202Egnp"],
    ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"],
  ])("of %j is %j", (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  const hostile = string({
    maxLength: longestText,
    unit: oneof(
      constantFrom(
        "=",
        "+",
        "-",
        "@",
        "'",
        '"',
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        " ",
        "\0",
        "\uFEFF",
        "\uFF1D",
        "\u202E",
        "\uD800",
        "a",
        "1",
      ),
      string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
  });
  test("is read back as it was, when the apostrophes are taken off", () => {
    assert(
      property(hostile, (text) => {
        expect(withoutApostrophes(readBack(csvCell(text)) ?? "")).toBe(wellFormed(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("is no formula, even for a reader that divides cells elsewhere", () => {
    assert(
      property(hostile, (text) => {
        expect(pieces(csvCell(text)).filter((piece) => /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(piece))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("takes time that grows with its length alone", () => {
    for (const text of ["\0", "'", ";", " ", '"', "; "].map((unit) => unit.repeat(200_000)))
      expect(readBack(csvCell(text))).toBe(wellFormed(text));
  });
});

describe("a table", () => {
  test("is UTF-8 with a byte order mark, and lines end as RFC 4180 says", async () => {
    const file = await fileOf(csv, exportedLog(itemsOf(sampleEntries, english)), english);
    expect(file.startsWith("\uFEFFkind,time,tab,")).toBe(true);
    expect(file.endsWith("\r\n")).toBe(true);
  });

  test("has a row for everything, in the order of the log", async () => {
    const items: LogItem[] = [
      ...itemsOf(sampleEntries, english),
      { kind: "connectivity", tab: 2, at: 1_780_000_003_000, online: false },
      { kind: "left-out", count: 12 },
    ];
    const { rows } = await tableOf(items);
    expect(rows.map(({ kind }) => kind)).toEqual(items.map(({ kind }) => kind));
    expect(rows[0]).toMatchObject({
      time: "2026-05-28T20:26:40.000Z",
      tab: "1",
      page_url: "https://app.example.com/",
      id: "",
    });
    expect(rows.at(-3)).toMatchObject({ kind: "dropped", time: "2026-05-28T20:26:42.000Z", count: "2", why: "rate" });
    expect(rows.at(-2)).toMatchObject({ kind: "connectivity", tab: "2", online: "false", count: "" });
    expect(rows.at(-1)).toMatchObject({ kind: "left-out", time: "", tab: "", count: "12" });
  });

  test("says of a record what its other forms say", async () => {
    const [, record] = exportedRecords(sampleRecords, english);
    if (!record) throw new Error("no sample");
    const { rows } = await tableOf([{ kind: "record", record }]);
    expect(rows[0]).toEqual({
      kind: "record",
      time: "2026-05-28T20:26:41.050Z",
      tab: "1",
      severity: "notice",
      endpoint: "wss://api.example.com/live",
      code: "4401",
      code_name: record.closeCode?.name,
      code_scheme: "range",
      reason: "token expired",
      ending: "closed",
      closer: "peer",
      cause: record.verdict.causes[0]?.id,
      confidence: record.verdict.causes[0]?.confidence,
      title: record.verdict.causes[0]?.title,
      evidence: record.verdict.causes[0]?.evidence.join("\n"),
      fix: record.verdict.causes[0]?.fix,
      other_causes: record.verdict.causes
        .slice(1)
        .map(({ id }) => id)
        .join(" "),
      open_ms: "1000",
      idle_ms: "50",
      connecting_ms: "50",
      life_ms: "1050",
      was_clean: "true",
      error_event: "false",
      sent_count: "3",
      sent_size: "300",
      sent_largest_size: "200",
      sent_last_time: "2026-05-28T20:26:40.900Z",
      sent_last_size: "50",
      received_count: "5",
      received_last_time: "2026-05-28T20:26:41.000Z",
      received_last_size: "12",
      buffered_amount: "0",
      status: "",
      error_text: "",
      handshake_ms: "",
      close_calls: "0",
      close_call_code: "",
      close_call_reason: "",
      exception: "",
      violated_directive: "",
      url: "wss://api.example.com/live",
      protocols_asked: "",
      protocol: "",
      extensions: "",
      page_url: "https://app.example.com/",
      frame_kind: "page",
      visibility: "hidden",
      hidden_ms: "500",
      online: "true",
      was_frozen: "true",
      from_bfcache: "true",
      unloading: "true",
      clock_jump_ms: "-3.5",
      live_sockets: "0",
      live_same_url: "0",
      created_time: "2026-05-28T20:26:40.000Z",
      opened_time: "2026-05-28T20:26:40.050Z",
      browser: "chromium",
      id: "a-1",
      count: "",
      why: "",
    });
  });

  test("leaves empty what nobody saw of a socket in a worker", async () => {
    const [record] = exportedRecords(
      [sampleRecord({ code: null, wasClean: null, frame: { url: "", top: false, kind: "worker" } })],
      english,
    );
    const { rows } = await tableOf(record ? [{ kind: "record", record }] : []);
    expect(rows[0]).toMatchObject({
      frame_kind: "worker",
      sent_count: "",
      received_count: "",
      idle_ms: "",
      online: "",
      close_calls: "",
      life_ms: "1050",
    });
  });

  test("names a vendor whose code it is", async () => {
    const [record] = exportedRecords([sampleRecord({ url: "wss://gateway.discord.gg/?v=10", code: 4004 })], english);
    const { rows } = await tableOf(record ? [{ kind: "record", record }] : []);
    expect(rows[0]).toMatchObject({ code: "4004", code_scheme: "discord-gateway" });
  });

  test("leaves a time empty that no calendar has", async () => {
    const [record] = exportedRecords([sampleRecord({ ended: { wall: 1e300, monotonic: 1050 } })], english);
    const { rows } = await tableOf(record ? [{ kind: "record", record }] : []);
    expect(rows[0]).toMatchObject({ kind: "record", time: "", open_ms: "1000" });
  });

  test("of every kind of end is read back, cell by cell", async () => {
    const items = itemsOf(sessions.everyKind(at(0).wall), english);
    const { rows, columns } = await tableOf(items);
    expect(rows).toHaveLength(items.length);
    const expected = items.map((item) =>
      Object.fromEntries(csvColumns.map(({ name, of }) => [name, of(item) ?? null])),
    );
    const wrong = rows.flatMap((row, index) =>
      columns.filter((name) => {
        const value = expected[index]?.[name] ?? null;
        const cell = row[name] ?? "";
        if (typeof value !== "string") return cell !== csvCell(value);
        return withoutApostrophes(cell) !== wellFormed(value);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test("every column is described, in its order", () => {
  const sections = readFileSync("docs/log-format.md", "utf8").split(/^## /mu);
  const table = sections.find((section) => section.startsWith("CSV\n")) ?? "";
  const described = [...table.matchAll(/^\| `(\w+)` /gmu)].map(([, name]) => name);
  expect(described).toEqual(csvColumns.map(({ name }) => name));
});
