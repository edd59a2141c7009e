import type { FormatId } from "../export/formats.ts";
import type { Program } from "../export/programs.ts";
import type { ExportProgress } from "../export/stream-log.ts";
import type { RedactionKind } from "../socket/redaction-kinds.ts";

/** A file that is to be made of the log. It goes to a worker: plain values only. */
export interface ExportRequest {
  readonly format: FormatId;
  /** The browser's id of the tab; "all": every tab that the log has. */
  readonly tab: number | "all";
  /** The time of the end: from and to, in milliseconds since the Unix epoch, both included; null where it is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** The filter as it was written, and the ids of the records that it shows; null where there is none. */
  readonly filter: { readonly text: string; readonly recordIds: ReadonlySet<string> } | null;
  /** The kinds of secrets that are left in. All others are taken out. */
  readonly notRedacted: readonly RedactionKind[];
  /** The user's own patterns of what is hidden beside what is always hidden: sources of regular expressions. */
  readonly patterns: readonly string[];
  readonly exportedAt: Date;
  /** The browser that the sockets lived in. */
  readonly browser: Program;
  /** BCP 47 tag of the language of the sentences. */
  readonly language: string;
}

/** All that a tab has, without its secrets. */
export const wholeTab = {
  format: "json",
  from: null,
  to: null,
  filter: null,
  notRedacted: [],
} as const satisfies Partial<ExportRequest>;

/** How an export is followed and ended. */
export interface Following {
  /** Its abort ends the export, which then rejects with its reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ExportProgress) => void;
}
