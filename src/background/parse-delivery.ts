import * as v from "valibot";
import { type DeliveryItem, type LeftBehind, relayDropReasons } from "../socket/delivery.ts";
import { longestText, mostInDelivery } from "../socket/limits.ts";
import { parseFacts } from "../socket/parse-facts.ts";
import { frameKinds } from "../socket/socket-record.ts";

const time = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(longestText));

const item = v.variant("kind", [
  v.strictObject({ kind: v.literal("facts"), facts: v.unknown() }),
  v.strictObject({ kind: v.literal("navigation"), at: time, url: text }),
  v.strictObject({ kind: v.literal("connectivity"), at: time, online: v.boolean() }),
  v.strictObject({
    kind: v.literal("dropped"),
    at: time,
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
    why: v.picklist(relayDropReasons),
    id: v.exactOptional(text),
  }),
]);
const items = v.pipe(v.array(item), v.maxLength(mostInDelivery));
const delivery = v.strictObject({ kind: v.literal("delivery"), items });
const leftBehind = v.strictObject({
  stamp: v.strictObject({
    tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
    frame: v.strictObject({ url: text, top: v.boolean(), kind: v.picklist(frameKinds) }),
    site: text,
  }),
  items,
});

/** Facts that do not parse become a count: the relay has checked them, so one that sends them is not ours, or not of this version. */
function parseItems(parsed: v.InferOutput<typeof items>): DeliveryItem[] {
  return parsed.map((entry): DeliveryItem => {
    if (entry.kind !== "facts") return entry;
    const facts = parseFacts(entry.facts);
    return facts ? { kind: "facts", facts } : { kind: "dropped", at: Date.now(), count: 1, why: "malformed" };
  });
}

/** The items of a delivery, or null where the message is no delivery. */
export function parseDelivery(message: unknown): DeliveryItem[] | null {
  const result = v.safeParse(delivery, message);
  return result.success ? parseItems(result.output.items) : null;
}

/** What a relay has left behind as JSON, or null where the value is something else. */
export function parseLeftBehind(value: unknown): LeftBehind | null {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), leftBehind), value);
  return result.success ? { stamp: result.output.stamp, items: parseItems(result.output.items) } : null;
}
