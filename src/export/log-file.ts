import { diagnoseInOrder } from "../diagnosis/diagnose-in-order.ts";
import type { LogEntry } from "../log/log-store.ts";
import type { BrowserFamily } from "../socket/socket-record.ts";
import { createJsonLog, jsonLogFileName, type LogSentences, stringifyJsonLog } from "./json-log.ts";
import { browserProgram, generator } from "./programs.ts";

/** A file that is not written yet. */
export interface NewFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly content: string;
}

export interface LogFileInput {
  /** The entries of one tab, in the order of their sequence. */
  readonly entries: readonly LogEntry[];
  readonly exportedAt: Date;
  readonly family: BrowserFamily;
  readonly userAgent: string;
  readonly text: LogSentences;
  /** Own patterns of the user, of what is hidden beside what is always hidden. */
  readonly patterns: readonly RegExp[];
}

/** A tab's session log as a file, redacted. */
export function logFile({ entries, exportedAt, family, userAgent, text, patterns }: LogFileInput): NewFile {
  const log = createJsonLog({
    entries,
    exportedAt,
    generator,
    browser: { ...browserProgram(family, userAgent), name: family },
    text,
    patterns,
    diagnose: diagnoseInOrder,
  });
  return { name: jsonLogFileName(exportedAt), type: "application/json", content: stringifyJsonLog(log) };
}
