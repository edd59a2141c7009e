import type { HookFacts } from "../socket/parse-facts.ts";
import type { Instant } from "../socket/socket-record.ts";
import { burst, mostAbandoned, perSecond } from "../socket/limits.ts";
import { createRateLimit } from "../socket/rate-limit.ts";
import { connectRelay } from "./connect-relay.ts";
import { violationBlocked, violationDirective, violationDisposition } from "./late-natives.ts";
import { monotonicNow } from "./monotonic-now.ts";
import { createSet } from "./native-set.ts";
import { createWeakMap } from "./native-weak-map.ts";
import { observing } from "./observing.ts";
import { watchPage } from "./page-state.ts";
import { bare, documentRoot, ifTrusted, listen, pageDocument, setTimer, stringify, wallNow } from "./primordials.ts";

export type Violation = NonNullable<HookFacts["violation"]>;

/** A socket that has not ended, and what its frame has to tell it. */
export interface LiveSocket {
  readonly url: string;
  /** The page is being left. */
  abandon(): void;
}

const live = createSet<LiveSocket>();
const held = createSet<HookFacts>();

// Counted, and not looked through at each end: a page may have 100,000 sockets at once.
let liveSockets = 0;
const liveOfUrl = bare<Record<string, number>>({});
const count = ({ url }: LiveSocket, change: number): unknown => {
  liveSockets += change;
  return (liveOfUrl[url] = (liveOfUrl[url] ?? 0) + change) || delete liveOfUrl[url];
};
/** A socket has begun. */
export function enter(socket: LiveSocket): void {
  live.add(socket);
  count(socket, 1);
}
/** A socket has ended; false if it had before. */
export const end = (socket: LiveSocket): unknown => live.remove(socket) && count(socket, -1);
/** How many sockets of this frame have not ended: all of them, and those of one URL. */
export const countLive = (url: string) => ({ liveSockets, liveSameUrl: liveOfUrl[url] });

/** The latest violation for each address. They are forgotten from time to time: the relay takes no more records in one go. */
let violations = bare<Record<string, Violation>>({});
let violationCount = 0;

export const report = connectRelay();

export const now = (): Instant => ({ wall: wallNow(), monotonic: monotonicNow() });

/** As many sockets as the relay takes records of. */
const mayRecord = createRateLimit(burst, perSecond);
let unobserved = 0;

function tellUnobserved(): void {
  if (unobserved) report(`${unobserved}`);
  unobserved = 0;
}

/**
 * Whether a socket that is made at this time (monotonic) is observed. Beyond the rate that the relay holds the frame to it is only counted: a page
 * that makes thousands in one go would pay for records that nobody keeps.
 */
export function mayObserve(time: number): boolean {
  if (mayRecord(time)) return true;
  if (!unobserved++) {
    observing(watchFrame);
    setTimer(tellUnobserved, 1000);
  }
  return false;
}

/** Hands the facts of a socket that has ended to the relay. */
export function tell(facts: HookFacts): void {
  watchFrame();
  held.remove(facts);
  bare(facts);
  // What a policy forbids once it forbids as long as the document lives.
  if (!facts.opened) facts.violation = violations[facts.url];
  report(stringify(facts));
}

/** Tells of an end later, in milliseconds, when it is known what it means: at once if the page is left. */
export function hold(facts: HookFacts, time: number): void {
  held.add(facts);
  setTimer(() => held.remove(facts) && tell(facts), time);
}

function leave(): void {
  let left = mostAbandoned;
  held.each((facts) => {
    // The browser closed it because the page is being left.
    if (facts.code) {
      facts.ending = "abandoned";
      facts.pageState.unloading = true;
    }
    if (left-- > 0) tell(facts);
    else held.remove(facts);
  });
  const abandoned = createSet<LiveSocket>();
  live.each((socket) => {
    abandoned.add(socket);
    end(socket);
    if (left-- > 0) socket.abandon();
  });
  if (left < 0) unobserved -= left;
  tellUnobserved();
  // From the back/forward cache a socket may come back to life, or be seen to end.
  abandoned.each(enter);
}

const noteViolation = ifTrusted((event) => {
  observing(() => {
    // A policy that only reports forbids nothing.
    if (violationDisposition(event) === "report") return;
    const violation: Violation = {
      directive: violationDirective(event),
      blocked: violationBlocked(event),
      // The browser names our own frame, in which the constructor was called; the initiator's stack tells the page's.
      source: "",
      line: 0,
    };
    if (++violationCount % burst === 0) violations = bare({});
    violations[bare(violation).blocked] = violation;
  });
});

/** The root elements of the documents in which the frame was watched. */
const watched = createWeakMap<true>();

/**
 * Watches the frame, from its first socket on. To be called for each: `document.open()` removes all listeners, and is noticed by the root element,
 * which it removes as well. To listen again for each socket would be a third of what it costs the page.
 */
export function watchFrame(): void {
  const root = documentRoot(pageDocument);
  if (root) {
    if (watched.get(root)) return;
    watched.set(root, true);
  }
  watchPage(leave);
  // The relay asks the background who it is, so that it can leave records behind with that when the page is left; it hears of that after us.
  report("");
  listen(pageDocument, "securitypolicyviolation", noteViolation);
}
