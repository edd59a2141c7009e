import { lateNative, latePrototype } from "./late-natives.ts";
import { apply, boundTo, eventTime, NativeEvent, page } from "./primordials.ts";

let clock: (() => number) | undefined;

/** The page's clock, or the time of a new event, which is the same, where the page has a clock of its own. */
function findClock(): () => number {
  try {
    const timeline = apply(lateNative(page, "performance", "get"), page, []);
    const read = boundTo(lateNative(latePrototype("Performance"), "now", "value") as () => number, timeline);
    read();
    return read;
  } catch {
    return () => eventTime(new NativeEvent("time"));
  }
}

/** Milliseconds since the document's time origin. */
export const monotonicNow = (): number => (clock ??= findClock())();
