import type { LogScope } from "../../export/exported-log.ts";

/** The formats, in the order in which they are offered. Each has a text `export-format-<id>`. */
export const formatIds = ["json", "ndjson", "csv", "markdown", "har", "otlp"] as const;
export type FormatId = (typeof formatIds)[number];

/** The kinds of secrets, in the order in which they are offered. Each has a text `export-secret-<kind>`. */
export const redactionKinds = [
  "user-info",
  "query",
  "fragment",
  "path-token",
  "email",
  "text-secret",
  "token",
  "own-pattern",
] as const;
export type RedactionKind = (typeof redactionKinds)[number];

/** A file that is to be made of the log. */
export interface ExportRequest {
  readonly format: FormatId;
  readonly scope: LogScope;
  /** The kinds of secrets that are left in. */
  readonly notRedacted: readonly RedactionKind[];
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

/** What is hidden of one kind of secrets. */
export interface FoundSecrets {
  readonly kind: RedactionKind;
  /** Places at which something is hidden. */
  readonly count: number;
  /** A few of them, each with what stands in for it. */
  readonly examples: readonly SecretExample[];
}

export interface SecretExample {
  readonly original: string;
  readonly standIn: string;
}
