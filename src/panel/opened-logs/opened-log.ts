import type { LogHead, LogScope } from "../../export/exported-log.ts";
import type { DropReason, LogEntry } from "../../log/log-store.ts";

export interface OpenedLog {
  readonly name: string;
  readonly head: OpenedHead;
  readonly tabs: readonly [OpenedTab, ...OpenedTab[]];
  readonly dropped: readonly { readonly why: DropReason; readonly count: number }[];
  readonly leftOut: number;
  readonly problems: readonly LogProblem[];
  readonly counts: OpenedCounts;
}

export interface OpenedHead {
  readonly version: number | null;
  readonly exportedAt: number | null;
  readonly generator: LogHead["generator"] | null;
  readonly browser: LogHead["browser"] | null;
  readonly language: string | null;
  readonly redacted: boolean | null;
  readonly notRedacted: readonly string[];
  readonly scope: LogScope | null;
}

export interface OpenedTab {
  readonly tab: number;
  readonly entries: readonly LogEntry[];
}

export interface OpenedCounts {
  readonly offered: number;
  readonly read: number;
  readonly skipped: number;
  readonly duplicate: number;
  readonly records: number;
  readonly problems: number;
}

export interface LogProblem {
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly problem: string;
}
