import type { SocketFacts } from "./socket-record.ts";

/** Why a relay left something out. */
export type RelayDropReason = "rate" | "malformed" | "too-large" | "undelivered";

/** One thing that a relay hands over. Times are milliseconds since the Unix epoch. */
export type DeliveryItem =
  | { readonly kind: "facts"; readonly facts: SocketFacts }
  | { readonly kind: "navigation"; readonly at: number; readonly url: string }
  | { readonly kind: "dropped"; readonly at: number; readonly count: number; readonly why: RelayDropReason };

/** What a relay sends to the background: items in the order in which they happened. */
export interface Delivery {
  readonly kind: "delivery";
  readonly items: readonly DeliveryItem[];
}
