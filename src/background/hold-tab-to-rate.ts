import type { DeliveryItem } from "../socket/delivery.ts";
import { tabBurst, tabPerSecond } from "../socket/limits.ts";
import { createRateLimit } from "../socket/rate-limit.ts";
import type { Instant } from "../socket/socket-record.ts";

/** What was decided of a record: stored, or counted as left out by the entry of this time. */
type Decision = "stored" | number;

interface TabRate {
  readonly mayStore: (now: number) => boolean;
  /** Of the latest records, by their ids: a delivery that is repeated must not be counted twice. */
  readonly decided: Map<string, Decision>;
}

/** Decisions that are remembered of each tab: far more than the relays of a tab have under way. */
const mostDecided = 5000;

const rates = new Map<number, TabRate>();
/** Counts of several frames within one millisecond are still different entries. */
let lastAt = 0;
/** Further apart, in milliseconds, two times of counts are no longer mistaken: the clock was set back. */
const longestAhead = 1000;

/**
 * The items that may be stored, and a count of the records that may not. Each relay holds its own frame to a rate, and a page can add
 * frames without end. `now`: the rate goes by the clock that is never set back. What is decided is lost with the background's process.
 */
export function holdTabToRate(tabId: number, items: readonly DeliveryItem[], now: Readonly<Instant>): DeliveryItem[] {
  const rate = rates.get(tabId) ?? { mayStore: createRateLimit(tabBurst, tabPerSecond), decided: new Map() };
  rates.set(tabId, rate);
  const at = (lastAt - now.wall > longestAhead ? now.wall : Math.max(now.wall, lastAt)) + 1 / 1024;
  const left = new Map<number, number>();
  const allowed = items.filter((item) => {
    if (item.kind !== "facts") return true;
    const { id } = item;
    const decision = rate.decided.get(id) ?? (rate.mayStore(now.monotonic) ? "stored" : at);
    rate.decided.set(id, decision);
    if (decision !== "stored") left.set(decision, (left.get(decision) ?? 0) + 1);
    return decision === "stored";
  });
  if (left.has(at)) lastAt = at;
  for (const id of rate.decided.keys()) {
    if (rate.decided.size <= mostDecided) break;
    rate.decided.delete(id);
  }
  const counts = [...left].map(([time, count]): DeliveryItem => ({ kind: "dropped", at: time, count, why: "rate" }));
  return [...allowed, ...counts];
}

/** The tab was closed. */
export function forgetTabRate(tabId: number): void {
  rates.delete(tabId);
}
