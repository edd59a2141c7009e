import { type Signal, signal } from "@preact/signals";
import type { ReferenceKind } from "./reference-entry.ts";

/** What the reference shows beside its list. Codes are named by `CloseCode.id`, causes by their id. */
export type ReferencePage =
  | { readonly kind: "code"; readonly id: string }
  | { readonly kind: "cause"; readonly id: string }
  | { readonly kind: "compare"; readonly first: string; readonly second: string };

/** The state of the reference; it is kept while another view is shown. */
export interface CodesState {
  readonly query: Signal<string>;
  readonly kind: Signal<ReferenceKind>;
  readonly page: Signal<ReferencePage | null>;
}

export function createCodesState(): CodesState {
  return { query: signal(""), kind: signal<ReferenceKind>("all"), page: signal<ReferencePage | null>(null) };
}
