import type { InfrastructureId } from "../catalog/infrastructure.ts";
import type { CauseId } from "./cause-id.ts";

/** How much a record matters. An abnormal ending alerts. */
export type Severity = "normal" | "notice" | "abnormal";

/** Who ended the socket. */
export type Closer = "page" | "peer" | "network" | "browser" | "navigation" | "unknown";

/** How sure a cause is. The rule for each is in ARCHITECTURE.md, "Confidence". */
export type Confidence = "certain" | "likely" | "possible";

/** Figures and names in a sentence. Durations are milliseconds, sizes bytes; a list is written as the language
 * writes one, a list of numbers as durations. */
export type Values = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>;

/** An observation that supports a cause. Its sentence is the text `evidence-<id>`. */
export interface Evidence {
  readonly id: string;
  readonly values: Values;
}

/** What would settle a cause, or tell the reason behind it. Its sentence is the text `settle-<id>`. */
export const settleIds = [
  "open-devtools",
  "open-devtools-in-chromium",
  "read-console",
  "look-at-server",
  "look-at-stack",
  "happens-again",
  "try-in-foreground",
  "read-documentation",
] as const;
export type SettleId = (typeof settleIds)[number];

/** A named reason. Its texts are `cause-<id>` with the attributes `title` and `fix`. */
export interface Cause {
  readonly id: CauseId;
  readonly confidence: Confidence;
  /** What its title and fix name: a limit, a directive, a status. */
  readonly values?: Values;
  readonly evidence: readonly Evidence[];
  /** Absent where there is nothing left to ask. */
  readonly settledBy?: SettleId;
  /** Products that have this very limit, the best known first: their snippets come first. */
  readonly products?: readonly InfrastructureId[];
  /**
   * The catalog entry of a code that explains itself, `CloseCode.id`: title and fix are then its own, `code-<codeId>` and
   * `code-<codeId>.fix`.
   */
  readonly codeId?: string;
}

/** What a record comes to: never stored, always computed from observations. */
export interface Verdict {
  readonly severity: Severity;
  readonly closer: Closer;
  /** Most likely first; never empty. */
  readonly causes: readonly [Cause, ...Cause[]];
}
