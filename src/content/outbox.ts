import type { DeliveryItem, Receipt, RelayDropReason, Stamp } from "../socket/delivery.ts";
import { burst, longestDelivery, mostInDelivery, mostWaiting, perSecond } from "../socket/limits.ts";
import type { BackgroundLink } from "./background-link.ts";
import { createRateLimit } from "../socket/rate-limit.ts";

/** Items on their way to the background. */
export interface Outbox {
  /** Takes an item, or what makes it of an id: that is called only if the item may pass, so that a flood costs little. */
  add(item: DeliveryItem | ((id: string) => DeliveryItem)): void;
  /** Asks the background who this relay is, until that is known: `leave` needs it. */
  introduce(): void;
  /** The page is being left: everything goes out now, without waiting for answers. */
  leave(): void;
  /** The page came back from the back/forward cache, where answers are lost. */
  comeBack(): void;
}

/** First wait before a delivery is tried again, and the longest one, in milliseconds. */
const firstWait = 100;
const longestWait = 5000;
/**
 * Time from one delivery to the next, in milliseconds: the shortest, and what it grows to while ends keep coming. Each delivery costs the
 * browser's processes far more than what is in it.
 */
const firstPace = 100;
const longestPace = 1000;
/** How long an answer may take before the delivery is given up and made again, in milliseconds. */
const longestAnswer = 3000;

/**
 * Delivers items in order, again and again until the background has said that it stored them: its process may die at any moment.
 * What is delivered twice is stored once, because each record has an id.
 */
export function createOutbox(link: BackgroundLink): Outbox {
  let waiting: DeliveryItem[] = [];
  let underWay = 0;
  /** Items of `waiting` that went out at least once: they may be stored, so they stay as they were. */
  let sent = 0;
  /** Counts deliveries, so that an answer to one that was given up is not taken for that to the next. */
  let round = 0;
  let wait = firstWait;
  let pace = firstPace;
  let leaving = false;
  let scheduled = false;
  let lastFlush = -Infinity;
  let stamp: Stamp | null = null;
  /** Anything was answered. In a private window there is no stamp all the same. */
  let known = false;
  let nextAsking: ReturnType<typeof setTimeout> | undefined;
  const mayAdd = createRateLimit(burst, perSecond);
  /** Of the ids of items, which are those of this relay alone. */
  const prefix = `${Math.random()}-`;
  let ids = 0;

  const know = (receipt: Receipt | null): void => {
    clearTimeout(nextAsking);
    known = true;
    stamp = receipt?.stamp ?? null;
  };
  /** Again and again until anything was answered: a frame whose sockets live long delivers nothing else before it is left. */
  const askForStamp = (): void => {
    link.deliver({ kind: "delivery", items: [] }).then(know, () => {});
    nextAsking = setTimeout(askForStamp, longestWait);
  };

  /** One count for each reason is enough until the next delivery: what is left out must not fill the memory either. */
  const drop = (why: RelayDropReason, count: number, at: number): void => {
    const place = waiting.findLastIndex((item) => item.kind === "dropped" && item.why === why);
    const last = waiting[place];
    if (place >= sent && last?.kind === "dropped") waiting[place] = { ...last, count: last.count + count };
    else waiting.push({ kind: "dropped", at, count, why, id: prefix + ids++ });
  };

  /** As many of the items from `start` on as one delivery may have. */
  const deliveryFrom = (start: number): DeliveryItem[] => {
    const items: DeliveryItem[] = [];
    let size = 0;
    for (const item of waiting.slice(start, start + mostInDelivery)) {
      if (item.kind === "facts") size += item.text.length;
      if (size > longestDelivery) break;
      items.push(item);
    }
    return items;
  };

  const flush = (): void => {
    scheduled = false;
    if (underWay > 0 || waiting.length === 0) return;
    const items = deliveryFrom(0);
    underWay = items.length;
    sent = Math.max(sent, underWay);
    lastFlush = performance.now();
    const thisRound = ++round;
    const tryAgain = (): void => {
      clearTimeout(late);
      if (thisRound !== round) return;
      round++;
      underWay = 0;
      setTimeout(flush, wait);
      wait = Math.min(longestWait, wait * 2);
    };
    // A worker that is being stopped may swallow a message without an answer.
    const late = setTimeout(tryAgain, longestAnswer);
    link.deliver({ kind: "delivery", items }).then((receipt) => {
      clearTimeout(late);
      know(receipt);
      if (thisRound !== round) return;
      underWay = 0;
      if (receipt) {
        waiting = waiting.slice(items.length);
        sent -= items.length;
        wait = firstWait;
        schedule();
      } else {
        // The extension was reloaded or removed: this relay has nobody to talk to any more.
        waiting = [];
        sent = 0;
      }
    }, tryAgain);
  };

  /** A lone end goes at once; ends that come close to each other travel together, ever more of them while they keep coming. */
  const schedule = (): void => {
    if (scheduled || underWay > 0 || waiting.length === 0) return;
    scheduled = true;
    const left = pace - (performance.now() - lastFlush);
    if (left > 0 && waiting.length < mostInDelivery) {
      pace = Math.min(longestPace, pace * 2);
      setTimeout(flush, left);
    } else {
      if (left <= 0) pace = firstPace;
      queueMicrotask(flush);
    }
  };

  /** Everything at once: the message is the quick way, what is left behind also reaches a background that was stopped. */
  const flushAll = (): void => {
    scheduled = false;
    for (let start = 0, items; start < waiting.length; start += items.length) {
      items = deliveryFrom(start);
      link.deliver({ kind: "delivery", items }).catch(() => {});
      if (stamp) link.leaveBehind({ stamp, items });
    }
    waiting = [];
    underWay = 0;
    sent = 0;
  };

  return {
    add(given) {
      const kind = typeof given === "function" ? "facts" : given.kind;
      if (kind !== "dropped" && kind !== "navigation" && !mayAdd(performance.now())) {
        // Only sockets are counted.
        if (kind === "facts") drop("rate", 1, Date.now());
      } else if (kind !== "dropped" && waiting.length >= mostWaiting) drop("undelivered", 1, Date.now());
      else {
        const item = typeof given === "function" ? given(prefix + ids++) : given;
        if (item.kind === "dropped") drop(item.why, item.count, item.at);
        else waiting.push(item);
      }
      if (leaving) {
        // At once: no later task or microtask of a frame that is being removed runs (measured in Chromium).
        flushAll();
      } else {
        schedule();
      }
    },
    introduce() {
      // Once: a page that has the meeting place could ask without end.
      if (!known && nextAsking === undefined) askForStamp();
    },
    leave() {
      leaving = true;
      round++;
      flushAll();
    },
    comeBack() {
      leaving = false;
      round++;
      underWay = 0;
    },
  };
}
