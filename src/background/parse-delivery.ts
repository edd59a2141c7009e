import * as v from "valibot";
import { type DeliveryItem, type LeftBehind, relayDropReasons } from "../socket/delivery.ts";
import { longestDelivery, longestMessage, longestText, mostInDelivery } from "../socket/limits.ts";
import { frameKinds } from "../socket/socket-record.ts";

const time = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(longestText));

const item = v.variant("kind", [
  v.strictObject({ kind: v.literal("facts"), id: text, text: v.pipe(v.string(), v.maxLength(longestMessage)) }),
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
const sizeOf = (items: readonly DeliveryItem[]): number =>
  items.reduce((sum, one) => sum + (one.kind === "facts" ? one.text.length : 0), 0);
const items = v.pipe(
  v.array(item),
  v.maxLength(mostInDelivery),
  v.check((all) => sizeOf(all) <= longestDelivery),
);
const delivery = v.strictObject({ kind: v.literal("delivery"), items });
const leftBehind = v.strictObject({
  stamp: v.strictObject({
    tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
    frame: v.strictObject({ url: text, top: v.boolean(), kind: v.picklist(frameKinds) }),
    site: text,
  }),
  items,
});

/** The items of a delivery, or null where the message is no delivery. What the page's world said of its sockets is still text. */
export function parseDelivery(message: unknown): DeliveryItem[] | null {
  const result = v.safeParse(delivery, message);
  return result.success ? result.output.items : null;
}

/** What a relay has left behind as JSON, or null where the value is something else. */
export function parseLeftBehind(value: unknown): LeftBehind | null {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), leftBehind), value);
  return result.success ? result.output : null;
}
