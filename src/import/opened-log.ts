import type { LogHead, LogScope } from "../export/exported-log.ts";
import type { DropReason, LogEntry } from "../log/log-store.ts";
import type { LogProblem } from "./log-problem.ts";

/** A log file that was read, as far as it can be. */
export interface OpenedLog {
  /** The name of the file. */
  readonly name: string;
  readonly head: OpenedHead;
  /** By number; never empty. A log without an entry has one tab without an entry. */
  readonly tabs: readonly [OpenedTab, ...OpenedTab[]];
  /** What the log itself says is missing, by reason, of all tabs together. */
  readonly dropped: readonly { readonly why: DropReason; readonly count: number }[];
  /** Records that the scope of the export left out. */
  readonly leftOut: number;
  /** In the order of the file, the first `mostProblems` of them. */
  readonly problems: readonly LogProblem[];
  readonly counts: OpenedCounts;
}

/** The first head of the file; null is what it does not say. */
export interface OpenedHead {
  readonly version: number | null;
  /** Milliseconds since the Unix epoch. */
  readonly exportedAt: number | null;
  readonly generator: LogHead["generator"] | null;
  readonly browser: LogHead["browser"] | null;
  /** BCP 47 tag of the language that the file's own texts are in. */
  readonly language: string | null;
  readonly redacted: boolean | null;
  readonly notRedacted: readonly string[];
  readonly scope: LogScope | null;
}

export interface OpenedTab {
  /** Its number in the file, from 1. */
  readonly tab: number;
  /** In the order of the log. `sequence` counts them from 1, `tabId` is the number of the tab. */
  readonly entries: readonly LogEntry[];
}

/** `offered` is the sum of the next three. */
export interface OpenedCounts {
  /** Records, navigations and other values that the file has, whole or not. */
  readonly offered: number;
  readonly read: number;
  readonly skipped: number;
  /** What had the same id, or the same time, as an entry before it in its tab. */
  readonly duplicate: number;
  /** Records among what was read. */
  readonly records: number;
  /** Problems, also those that are not kept. */
  readonly problems: number;
}
