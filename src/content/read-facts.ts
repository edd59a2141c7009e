import type { DeliveryItem } from "../socket/delivery.ts";
import { longestMessage } from "../socket/limits.ts";
import { parseFacts } from "../socket/parse-facts.ts";

const dropped = (why: "malformed" | "too-large"): DeliveryItem => ({ kind: "dropped", at: Date.now(), count: 1, why });

/** What a message of the hook comes to. A page may have written it: what does not parse is counted as dropped. */
export function readFacts(message: unknown): DeliveryItem {
  if (typeof message !== "string") return dropped("malformed");
  if (message.length > longestMessage) return dropped("too-large");
  try {
    const facts = parseFacts(JSON.parse(message));
    return facts ? { kind: "facts", facts } : dropped("malformed");
  } catch {
    return dropped("malformed");
  }
}
