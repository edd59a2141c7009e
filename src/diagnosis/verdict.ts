import type { CauseId } from "./cause-id.ts";

/** How much a record matters. An abnormal ending alerts. */
export type Severity = "normal" | "notice" | "abnormal";

/** Who ended the socket. */
export type Closer = "page" | "peer" | "network" | "browser" | "navigation" | "unknown";

/** How sure a cause is. The rule for each is in ARCHITECTURE.md, "Confidence". */
export type Confidence = "certain" | "likely" | "possible";

/** An observation that supports a cause. Its sentence is the text `evidence-<id>`; durations are milliseconds, sizes bytes. */
export interface Evidence {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A named reason. Its texts are `cause-<id>` with the attributes `title` and `fix`. */
export interface Cause {
  readonly id: CauseId;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}

/** What a record comes to: never stored, always computed from observations. */
export interface Verdict {
  readonly severity: Severity;
  readonly closer: Closer;
  /** Most likely first; never empty. */
  readonly causes: readonly [Cause, ...Cause[]];
}
