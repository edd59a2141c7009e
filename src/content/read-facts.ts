import type { DeliveryItem, RelayDropReason } from "../socket/delivery.ts";
import { longestMessage } from "../socket/limits.ts";

const dropped = (why: RelayDropReason, count = 1): DeliveryItem => ({ kind: "dropped", at: Date.now(), count, why });

/**
 * What a message of the hook comes to: the facts of a socket under this id, or how many more there were when the page was left. A page
 * may have written it. Here only its form and its length are looked at, since each frame pays for what is done; the background parses it.
 */
export function readFacts(message: unknown, id: string): DeliveryItem {
  if (typeof message !== "string") return dropped("malformed");
  if (message.length > longestMessage) return dropped("too-large");
  if (/^[1-9]\d{0,5}$/.test(message)) return dropped("rate", Number(message));
  return { kind: "facts", id, text: message };
}
