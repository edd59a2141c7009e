import type { DeliveryItem, RelayDropReason } from "../socket/delivery.ts";
import { longestMessage } from "../socket/limits.ts";

const dropped = (why: RelayDropReason, count = 1): DeliveryItem => ({ kind: "dropped", at: Date.now(), count, why });

/**
 * What a message of the hook comes to, if it is a number: so many sockets were not described. Null for any other message. It is read
 * before the rate is asked, or a whole number would count as one.
 */
export function readCount(message: unknown): DeliveryItem | null {
  if (typeof message !== "string" || !/^[1-9]\d{0,5}$/.test(message)) return null;
  return dropped("rate", Number(message));
}

/**
 * What a message of the hook comes to: the facts of a socket under this id. A page may have written it. Here only its form and its length
 * are looked at, since each frame pays for what is done; the background parses it.
 */
export function readFacts(message: unknown, id: string): DeliveryItem {
  if (typeof message !== "string") return dropped("malformed");
  if (message.length > longestMessage) return dropped("too-large");
  return { kind: "facts", id, text: message };
}
