import { createHistory, type History } from "../diagnosis/history.ts";
import type { Verdict } from "../diagnosis/verdict.ts";
import { createRedactor, redactRecord, type Redactor } from "../socket/redact.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import type { LogSentences } from "./describe-record.ts";
import type { Program } from "./programs.ts";

/** One record that leaves the extension, with all that its verdict is made of. */
export interface RecordExport {
  readonly record: SocketRecord;
  /** The records that its verdict takes into account, in the order of the log, itself among them. */
  readonly around: readonly SocketRecord[];
  readonly diagnose: (record: SocketRecord, history: History) => Verdict;
  /** Own patterns of the user, of what is hidden beside what is always hidden. */
  readonly patterns?: readonly RegExp[];
}

/** What a report in words needs beside the record. */
export interface RecordReport extends RecordExport {
  readonly text: LogSentences;
  readonly generator: Program;
  /** The browser that the record is of; its version is "" where it is not known. */
  readonly browser: Program;
}

/** A record without its secrets, and the verdict made anew of it: no sentence can hold what the record does not. */
export interface SafeRecord {
  readonly record: SocketRecord;
  readonly verdict: Verdict;
}

export function withoutSecrets(
  { record, around, diagnose, patterns }: RecordExport,
  redactor: Redactor = createRedactor(patterns),
): SafeRecord {
  const safe = redactRecord(record, redactor);
  const history = createHistory();
  for (const other of around) history.add(other.id === record.id ? safe : redactRecord(other, redactor));
  return { record: safe, verdict: diagnose(safe, history) };
}
