import type { LogScope } from "../../export/exported-log.ts";
import type { FormatId } from "../../export/formats.ts";
import type { RedactionKind } from "../../socket/redaction-kinds.ts";

/** A part of the log, and what stays readable in it. */
export interface ChosenPart {
  readonly scope: LogScope;
  /** The ids of the records of the panel's tab that match the filter of the scope; null where it has none. */
  readonly matching: ReadonlySet<string> | null;
  /** The kinds of secrets that are left in. */
  readonly notRedacted: readonly RedactionKind[];
}

/** A file that is to be made of the log. */
export interface ChosenExport extends ChosenPart {
  readonly format: FormatId;
  /** BCP 47 tag of the language of the sentences. */
  readonly language: string;
}

/** Records that are done, and how many there are. */
export interface RecordProgress {
  readonly done: number;
  readonly total: number;
}

/** How something that may take long is followed and ended. */
export interface Following {
  /** Its abort ends the work, which then rejects. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: RecordProgress) => void;
}
