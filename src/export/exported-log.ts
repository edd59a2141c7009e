import type { DropReason } from "../log/log-store.ts";
import type { DescribedRecord, LogSentences } from "./describe-record.ts";
import type { Program } from "./programs.ts";

/** What stands at the head of an exported log, whatever its format. */
export interface LogHead {
  readonly exportedAt: Date;
  readonly generator: Program;
  readonly browser: Program;
  /** BCP 47 tag of the language of the titles, the evidence and the fixes. */
  readonly language: string;
  /** Every kind of secret was taken out. */
  readonly redacted: boolean;
  /** The kinds of secrets that were left in, by the user's choice; empty where `redacted`. */
  readonly notRedacted: readonly string[];
  readonly scope: LogScope;
}

/** What the user has chosen of the log. What is outside is counted by the item `left-out`. */
export interface LogScope {
  readonly tabs: "one" | "all";
  /** The filter as it was written; null where there was none. */
  readonly filter: string | null;
  /** The time of the end: from and to, in milliseconds since the Unix epoch, both included; null where it is open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A record as it is exported: without its secrets, with what the catalog and the diagnosis say of it in words. */
export interface ExportedRecord extends DescribedRecord {
  /** Number of its tab in this file, from 1, in the order of their first entries. */
  readonly tab: number;
}

/** One thing that the log has, in its order. Times are milliseconds since the Unix epoch. */
export type LogItem =
  | { readonly kind: "record"; readonly record: ExportedRecord }
  | { readonly kind: "navigation"; readonly tab: number; readonly at: number; readonly url: string }
  | { readonly kind: "connectivity"; readonly tab: number; readonly at: number; readonly online: boolean }
  | {
      readonly kind: "dropped";
      readonly tab: number;
      readonly at: number;
      readonly count: number;
      readonly why: DropReason;
    }
  /** Records that the scope left out; the last item, where there are any. */
  | { readonly kind: "left-out"; readonly count: number };

/** A log on its way into a file. The items come in batches and are read once: a long log is never in memory as a whole. */
export interface ExportedLog {
  readonly head: LogHead;
  readonly items: AsyncIterable<readonly LogItem[]>;
}

/** A format of an exported log. */
export interface LogFormat {
  /** Of the file's name, after `whyclosed-<time>.`. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file's content in order, in pieces of any length, as text or as UTF-8. What it keeps meanwhile does not grow with the count of records, but where a format says so. */
  write(log: ExportedLog, text: LogSentences): AsyncIterable<string | Uint8Array<ArrayBuffer>>;
}
