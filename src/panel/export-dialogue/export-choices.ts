import type { LogScope } from "../../export/exported-log.ts";
import { type Language, languages } from "../../text/languages.ts";
import type { LogLine } from "../log-line.ts";
import { momentOf } from "../list/sort-lines.ts";
import type { TimeRange } from "../timeline/time-range.ts";
import { type FormatId, formatIds } from "../../export/formats.ts";

/** Stretches of time that end now, in minutes. */
export const recentMinutes = [5, 15, 60] as const;

/** Of which time: all, what is chosen in the timeline, since the page was loaded, the last so many minutes. */
export const timeChoices = ["whole", "range", "page", ...recentMinutes] as const;
export type TimeChoice = (typeof timeChoices)[number];

/** What is asked before an export and remembered for the next one. What stays readable is asked anew each time. */
export interface ExportChoices {
  readonly format: FormatId;
  readonly tabs: LogScope["tabs"];
  /** Only records that match the filter of the list, while there is one. */
  readonly filtered: boolean;
  readonly time: TimeChoice;
  /** "" for the panel's own. */
  readonly language: Language | "";
}

export const firstChoices: ExportChoices = {
  format: "json",
  tabs: "one",
  filtered: false,
  time: "whole",
  language: "",
};

/** What of the panel an export may go by. */
export interface ExportContext {
  readonly filter: string;
  /** What is chosen in the timeline. */
  readonly range: TimeRange | null;
  /** When the present page was loaded, in milliseconds since the Unix epoch; null where the log does not say. */
  readonly pageStart: number | null;
}

/** The start of the present page; where the clock was set back since, the earliest that is of it. */
export function pageStartOf(lines: readonly LogLine[]): number | null {
  const start = lines.findLastIndex(({ kind }) => kind === "navigation");
  if (start === -1) return null;
  return lines.slice(start).reduce((earliest, line) => Math.min(earliest, momentOf(line)), Infinity);
}

/** There is what this choice goes by. */
export function isPossible(time: TimeChoice, { range, pageStart }: ExportContext): boolean {
  return time === "range" ? range !== null : time === "page" ? pageStart !== null : true;
}

/** The choices as far as there is what they go by: without a filter, all records. */
export function possibleChoices(choices: ExportChoices, context: ExportContext): ExportChoices {
  return {
    ...choices,
    filtered: choices.filtered && context.filter.trim() !== "",
    time: isPossible(choices.time, context) ? choices.time : "whole",
  };
}

/** The part of the log that is chosen. `now`: milliseconds since the Unix epoch. */
export function scopeOf(choices: ExportChoices, context: ExportContext, now: number): LogScope {
  const { tabs, filtered, time } = possibleChoices(choices, context);
  return { tabs, filter: filtered ? context.filter : null, ...timesOf(time, context, now) };
}

function timesOf(time: TimeChoice, { range, pageStart }: ExportContext, now: number): Pick<LogScope, "from" | "to"> {
  switch (time) {
    case "whole":
      return { from: null, to: null };
    case "range":
      return { from: range?.from ?? null, to: range?.to ?? null };
    case "page":
      return { from: pageStart, to: null };
    case 5:
    case 15:
    case 60:
      return { from: now - time * 60_000, to: null };
  }
}

/** Choices as they were kept; what is missing, broken or of another version is as at first. */
export function parseExportChoices(kept: string): ExportChoices {
  const read = readObject(kept);
  const one = <Value>(name: keyof ExportChoices, from: readonly Value[], otherwise: Value): Value =>
    from.find((value) => value === read[name]) ?? otherwise;
  return {
    format: one("format", formatIds, firstChoices.format),
    tabs: one("tabs", ["one", "all"] as const, firstChoices.tabs),
    filtered: read["filtered"] === true,
    time: one("time", timeChoices, firstChoices.time),
    language: one("language", languages, firstChoices.language),
  };
}

function readObject(kept: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(kept);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
