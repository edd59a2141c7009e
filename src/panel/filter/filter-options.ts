import { vendors } from "../../catalog/vendors.ts";
import type { Text } from "../../text/text.ts";
import type { LogLine, RecordLine } from "../log-line.ts";
import { type ChoiceKey, choices, type FilterKey } from "./filter-keys.ts";
import { hostOfEndpoint, isInSubframe, pathOf, shownCode } from "./line-parts.ts";
import { remember } from "./remember.ts";

/** A value that a key can be given. */
export interface FilterOption {
  /** As the filter takes it. A page may have chosen it. */
  readonly value: string;
  /** What it means in the user's words; "" where the value says it. */
  readonly name: string;
  /** Lines that have it. */
  readonly count: number;
}

/** Bounds that are offered for durations, with what they let through, in milliseconds. */
const durations: readonly (readonly [value: string, from: number, to: number])[] = [
  ["<1s", -Infinity, 999.999],
  [">30s", 30_000.001, Infinity],
  [">5m", 300_000.001, Infinity],
];
/** Different values that are counted. Beyond that hardly any comes twice, and counting them all would be felt while typing. */
const mostCounted = 2000;
/** How many durations are offered that lines have in common to the second. */
const commonDurations = 3;

/** What a key can be given, with how many of the lines have it. In no order. */
export function optionsOf(key: FilterKey, lines: readonly LogLine[], text: Text): readonly FilterOption[] {
  const records = lines.filter((line) => line.kind === "record");
  switch (key) {
    case "code":
      return codeOptions(records, text);
    case "cause":
      return causeOptions(records, text);
    case "vendor":
      return vendorOptions(records);
    case "open":
      return durationOptions(records, ({ openFor }) => openFor, text.format("never-opened"));
    case "idle":
      return durationOptions(records, ({ idleFor }) => idleFor, text.format("filter-no-messages"));
    case "host":
      return textOptions(
        countBy(
          records,
          partOf(({ endpoint }) => endpoint, hostOfEndpoint),
        ),
      );
    case "endpoint":
      return textOptions(countBy(records, ({ endpoint }) => endpoint));
    case "url":
      return textOptions(countBy(records, ({ url }) => url));
    case "path":
      return textOptions(
        countBy(
          records,
          partOf(({ url }) => url, pathOf),
        ),
      );
    case "reason":
      return textOptions(countBy(records, ({ reason }) => reason));
    case "frame":
      return frameOptions(records, text);
    case "severity":
    case "closer":
    case "ending":
    case "confidence":
    case "scheme":
      return choiceOptions(key, records, text);
  }
}

/** How many lines have each key, of the keys that come up first. The counts of those are of all lines. */
function countBy<Key>(lines: readonly RecordLine[], keyOf: (line: RecordLine) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const line of lines) {
    const key = keyOf(line);
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
    else if (counts.size < mostCounted) counts.set(key, 1);
  }
  return counts;
}

/** A part of a text that lines share: taken out of each text once. */
function partOf(textOf: (line: RecordLine) => string, read: (text: string) => string): (line: RecordLine) => string {
  const remembered = remember(read);
  return (line) => remembered(textOf(line));
}

function textOptions(counts: ReadonlyMap<string, number>): readonly FilterOption[] {
  return [...counts].flatMap(([value, count]) => (value === "" ? [] : [{ value, name: "", count }]));
}

function codeOptions(records: readonly RecordLine[], text: Text): readonly FilterOption[] {
  const names = new Map<number | null, string>();
  for (const { code, closeCode } of records) if (closeCode && !names.has(code)) names.set(code, closeCode.name);
  return [...countBy(records, shownCode)].map(([code, count]) =>
    code === null
      ? { value: "none", name: text.format("no-code"), count }
      : { value: String(code), name: names.get(code) ?? "", count },
  );
}

function causeOptions(records: readonly RecordLine[], text: Text): readonly FilterOption[] {
  const found = new Map<string, { count: number; readonly cause: RecordLine["causes"][0] }>();
  for (const { causes } of records)
    for (const cause of causes) {
      const known = found.get(cause.id);
      if (known) known.count += 1;
      else found.set(cause.id, { count: 1, cause });
    }
  return [...found].map(([value, { count, cause }]) => ({
    value,
    name: text.format(cause.title, cause.values),
    count,
  }));
}

function vendorOptions(records: readonly RecordLine[]): readonly FilterOption[] {
  const counts = countBy(records, ({ closeCode }) => closeCode?.vendor);
  return vendors.flatMap(({ id, name }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ value: id, name, count }];
  });
}

/** Seconds that lines have in common come first: a time-out shows in them. */
function durationOptions(
  records: readonly RecordLine[],
  durationOf: (line: RecordLine) => number | null,
  none: string,
): readonly FilterOption[] {
  const seconds = countBy(records, (line) => Math.floor(((durationOf(line) ?? 0) + 500) / 1000));
  const common = [...seconds]
    .filter(([second, count]) => second > 0 && count > 1)
    .toSorted(([, first], [, second]) => second - first)
    .slice(0, commonDurations)
    .map(([second, count]) => ({ value: `${second}s`, name: "", count }));
  const counted = (isIn: (duration: number | null) => boolean): number =>
    records.reduce((sum, line) => sum + Number(isIn(durationOf(line))), 0);
  return [
    ...common,
    ...durations.map(([value, from, to]) => ({
      value,
      name: "",
      count: counted((duration) => duration !== null && from <= duration && duration <= to),
    })),
    { value: "none", name: none, count: counted((duration) => duration === null) },
  ];
}

function frameOptions(records: readonly RecordLine[], text: Text): readonly FilterOption[] {
  const kinds = countBy(records, ({ frame }) => frame.kind);
  return [
    ...[...kinds].map(([value, count]) => ({ value, name: text.format(`frame-kind-${value}`), count })),
    {
      value: "subframe",
      name: text.format("filter-subframe"),
      count: records.reduce((sum, line) => sum + Number(isInSubframe(line)), 0),
    },
  ];
}

function choiceOptions(
  key: Exclude<ChoiceKey, "frame">,
  records: readonly RecordLine[],
  text: Text,
): readonly FilterOption[] {
  const counts = countBy<string | undefined>(records, (line) => choiceOf(key, line));
  const seen = new Set<string>();
  return Object.entries<string>(choices[key]).flatMap(([value, meaning]) => {
    if (seen.has(meaning)) return [];
    seen.add(meaning);
    return [{ value, name: choiceName(key, meaning, text), count: counts.get(meaning) ?? 0 }];
  });
}

function choiceOf(key: Exclude<ChoiceKey, "frame">, line: RecordLine): string | undefined {
  switch (key) {
    case "severity":
      return line.severity;
    case "closer":
      return line.closer;
    case "ending":
      return line.ending;
    case "confidence":
      return line.causes[0].confidence;
    case "scheme":
      return line.closeCode?.scheme;
  }
}

function choiceName(key: Exclude<ChoiceKey, "frame">, value: string, text: Text): string {
  return text.format(key === "scheme" ? `codes-scheme-${value}` : `${key}-${value}`);
}
