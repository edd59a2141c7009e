import type { FrameInfo } from "./socket-record.ts";

/** Why a relay left something out. */
export const relayDropReasons = ["rate", "malformed", "too-large", "undelivered"] as const;
export type RelayDropReason = (typeof relayDropReasons)[number];

/** One thing that a relay hands over. Times are milliseconds since the Unix epoch. */
export type DeliveryItem =
  /** What the hook said of a socket, as it said it. `id` is the relay's: by it the background knows what is delivered again. */
  | { readonly kind: "facts"; readonly id: string; readonly text: string }
  | { readonly kind: "navigation"; readonly at: number; readonly url: string }
  /** The browser lost its network, or has it again. */
  | { readonly kind: "connectivity"; readonly at: number; readonly online: boolean }
  /** `id` tells two counts apart that are of the same moment; the outbox gives it. */
  | {
      readonly kind: "dropped";
      readonly at: number;
      readonly count: number;
      readonly why: RelayDropReason;
      readonly id?: string;
    };

/** What a relay sends to the background: items in the order in which they happened. */
export interface Delivery {
  readonly kind: "delivery";
  readonly items: readonly DeliveryItem[];
}

/** Which relay it is, by the word of the browser: the background tells it. */
export interface Stamp {
  readonly tabId: number;
  readonly frame: FrameInfo;
  /** Host of the page in the tab, with its port; "" where it has none. Settings name sites by it. */
  readonly site: string;
}

/** The answer to a delivery that is stored. */
export interface Receipt {
  readonly kind: "stored";
  /** Null in a private window: nothing of it may be left on the disk. */
  readonly stamp: Stamp | null;
}

/**
 * What a relay leaves in `storage.local` when its page is left, under a key that begins so; the order of the keys is that of the items. A
 * background that was stopped would
 * get a message of a page that is gone never; it is started for a change of the storage.
 */
export const leftBehindKey = "left ";

export interface LeftBehind {
  readonly stamp: Stamp;
  readonly items: readonly DeliveryItem[];
}
