import type { RedactionKind } from "./redaction-kinds.ts";

/** A secret in one place. */
export interface Secret {
  readonly kind: RedactionKind;
  readonly secret: string;
  /** What stands there instead; null where its kind is not hidden. */
  readonly standIn: string | null;
}
