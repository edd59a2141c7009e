import * as v from "valibot";
import type { DeliveryItem } from "../socket/delivery.ts";
import { longestText, mostInDelivery } from "../socket/limits.ts";
import { parseFacts } from "../socket/parse-facts.ts";

const time = v.pipe(v.number(), v.finite());

const item = v.variant("kind", [
  v.strictObject({ kind: v.literal("facts"), facts: v.unknown() }),
  v.strictObject({ kind: v.literal("navigation"), at: time, url: v.pipe(v.string(), v.maxLength(longestText)) }),
  v.strictObject({
    kind: v.literal("dropped"),
    at: time,
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
    why: v.picklist(["rate", "malformed", "too-large", "undelivered"]),
  }),
]);
const delivery = v.strictObject({
  kind: v.literal("delivery"),
  items: v.pipe(v.array(item), v.maxLength(mostInDelivery)),
});

/**
 * The items of a delivery, or null where the message is no delivery. Facts that do not parse become a count: the relay has checked
 * them already, so a relay that sends them is not ours, or not of this version.
 */
export function parseDelivery(message: unknown): DeliveryItem[] | null {
  const result = v.safeParse(delivery, message);
  if (!result.success) return null;
  return result.output.items.map((entry): DeliveryItem => {
    if (entry.kind !== "facts") return entry;
    const facts = parseFacts(entry.facts);
    return facts ? { kind: "facts", facts } : { kind: "dropped", at: Date.now(), count: 1, why: "malformed" };
  });
}
