import type { DeliveryItem, RelayDropReason } from "../socket/delivery.ts";
import { longestMessage } from "../socket/limits.ts";
import { parseFacts } from "../socket/parse-facts.ts";

const dropped = (why: RelayDropReason, count = 1): DeliveryItem => ({ kind: "dropped", at: Date.now(), count, why });

/**
 * What a message of the hook comes to: the facts of a socket, or how many more there were when the page was left. A page may have
 * written it: what does not parse is counted as dropped.
 */
export function readFacts(message: unknown): DeliveryItem {
  if (typeof message !== "string") return dropped("malformed");
  if (message.length > longestMessage) return dropped("too-large");
  if (/^[1-9]\d{0,5}$/.test(message)) return dropped("rate", Number(message));
  try {
    const facts = parseFacts(JSON.parse(message));
    return facts ? { kind: "facts", facts } : dropped("malformed");
  } catch {
    return dropped("malformed");
  }
}
