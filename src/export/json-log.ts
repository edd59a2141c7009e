import type { CloseCode } from "../catalog/close-code.ts";
import { codeOfRecord } from "../catalog/code-of-record.ts";
import type { CauseId } from "../diagnosis/cause-id.ts";
import { causeTexts } from "../diagnosis/cause-texts.ts";
import type { Cause, Closer, Confidence, Severity, Values, Verdict } from "../diagnosis/verdict.ts";
import type { LogEntry } from "../log/log-store.ts";
import { createRedactor, redactRecord } from "../socket/redact.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import { gatherEntries, type Dropped, type Navigation } from "./gather-entries.ts";

/** A session log in the format `whyclosed-log`, version 1: docs/log-format.md and docs/log.schema.json. */
export interface JsonLog {
  readonly format: "whyclosed-log";
  readonly version: 1;
  /** ISO 8601 in UTC, with milliseconds. */
  readonly exportedAt: string;
  readonly generator: Program;
  readonly browser: Program;
  /** BCP 47 tag of the language of the titles, the evidence and the fixes. */
  readonly language: string;
  /** Secrets were taken out. */
  readonly redacted: boolean;
  readonly dropped: readonly Dropped[];
  readonly records: readonly JsonLogRecord[];
  readonly navigations: readonly Navigation[];
}

/** A program and its version; the version is "" where it is not known. */
export interface Program {
  readonly name: string;
  readonly version: string;
}

export interface JsonLogRecord extends SocketRecord {
  /** What the catalog says of the record's code; null where there was no close event. */
  readonly closeCode: JsonLogCloseCode | null;
  readonly verdict: JsonLogVerdict;
}

export interface JsonLogCloseCode {
  readonly number: number;
  readonly name: string;
  readonly scheme: CloseCode["scheme"];
  /** Id of the vendor whose scheme it is; left out in the other schemes. */
  readonly vendor?: string;
}

export interface JsonLogVerdict {
  readonly severity: Severity;
  readonly closer: Closer;
  /** Most likely first; never empty. */
  readonly causes: readonly JsonLogCause[];
}

export interface JsonLogCause {
  readonly id: CauseId;
  readonly confidence: Confidence;
  readonly title: string;
  readonly evidence: readonly string[];
  readonly fix: string;
  /** What would settle it; missing where there is nothing left to ask. */
  readonly settledBy?: string;
}

/** The sentences that a log needs; a `Text` is one. */
export interface LogSentences {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  format(id: string, values?: Values): string;
}

export interface JsonLogInput {
  /** The entries of one tab, in the order of their sequence. */
  readonly entries: readonly LogEntry[];
  readonly exportedAt: Date;
  readonly generator: Program;
  readonly browser: Program;
  readonly text: LogSentences;
  /** Called once, with the records in order, as the log shows them: a verdict for each. */
  readonly diagnose: (records: readonly SocketRecord[]) => readonly Verdict[];
  /** Own patterns of the user, of what is hidden beside what is always hidden. */
  readonly patterns?: readonly RegExp[];
  /** Takes secrets out; true where it is left out. */
  readonly redact?: boolean;
}

/** Builds a tab's session log. Secrets are taken out before anything is derived from a record, so no sentence can hold them. */
export function createJsonLog(input: JsonLogInput): JsonLog {
  const { entries, exportedAt, generator, browser, text, diagnose, redact = true } = input;
  const { records, navigations, dropped } = gatherEntries(entries);
  const redactor = createRedactor(input.patterns);
  const safe = redact ? records.map((record) => redactRecord(record, redactor)) : records;
  const verdicts = diagnose(safe);
  const shown = safe.flatMap((record, index): JsonLogRecord[] => {
    const verdict = verdicts[index];
    return verdict ? [{ ...record, closeCode: describeCode(record), verdict: describeVerdict(verdict, text) }] : [];
  });
  return {
    format: "whyclosed-log",
    version: 1,
    exportedAt: exportedAt.toISOString(),
    generator,
    browser,
    language: text.language,
    redacted: redact,
    dropped,
    records: shown,
    navigations: redact ? navigations.map(({ at, url }) => ({ at, url: redactor.url(url) })) : navigations,
  };
}

/** The log as a file's content: indented by two spaces, with a line break at its end. */
export function stringifyJsonLog(log: JsonLog): string {
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The name of a log's file, to the second in UTC: `whyclosed-2026-11-21T09-30-00Z.json`. */
export function jsonLogFileName(at: Date): string {
  const time = at.toISOString().slice(0, 19).replaceAll(":", "-");
  return `whyclosed-${time}Z.json`;
}

/** What the catalog says of a record's code. */
export function describeCode(record: SocketRecord): JsonLogCloseCode | null {
  const code = codeOfRecord(record);
  if (!code || record.code === null) return null;
  const { name, scheme, vendor } = code;
  return { number: record.code, name, scheme, ...(vendor !== undefined && { vendor }) };
}

/** A verdict in words. */
export function describeVerdict({ severity, closer, causes }: Verdict, text: LogSentences): JsonLogVerdict {
  return { severity, closer, causes: causes.map((cause) => describeCause(cause, text)) };
}

function describeCause(cause: Cause, text: LogSentences): JsonLogCause {
  const { id, confidence, values, evidence, settledBy } = cause;
  const { title, fix } = causeTexts(cause);
  return {
    id,
    confidence,
    title: sentence(text, title, values),
    evidence: evidence.map((one) => sentence(text, `evidence-${one.id}`, one.values)),
    fix: sentence(text, fix, values),
    ...(settledBy && { settledBy: sentence(text, `settle-${settledBy}`) }),
  };
}

/** Invisible marks keep values apart in a sentence written from right to left. Elsewhere they would only spoil a search. */
function sentence(text: LogSentences, id: string, values?: Values): string {
  const written = text.format(id, values);
  return text.direction === "rtl" ? written : written.replaceAll(/[\u2068\u2069]/g, "");
}
