import type { HookFacts } from "../socket/parse-facts.ts";
import type { Instant } from "../socket/socket-record.ts";
import type { Report } from "./connect-relay.ts";
import { createSet } from "./native-set.ts";
import { watchPage } from "./page-state.ts";
import {
  bare,
  listen,
  monotonicNow,
  pageDocument,
  read,
  setTimer,
  stringify,
  violationProperties,
  wallNow,
} from "./primordials.ts";

export type Violation = NonNullable<HookFacts["violation"]>;

/** A socket that has not ended, and what its frame has to tell it. */
export interface LiveSocket {
  readonly url: string;
  /** The page is being left. */
  abandon(): void;
  violated(violation: Violation): void;
}

/** The sockets of this frame that have not ended. */
export const live = createSet<LiveSocket>();
const held = createSet<HookFacts>();

let report: Report;
export function reportTo(relay: Report): void {
  report = relay;
}

export const now = (): Instant => ({ wall: wallNow(), monotonic: monotonicNow() });

/** Hands the facts of a socket that has ended to the relay. */
export function tell(facts: HookFacts): void {
  held.remove(facts);
  report(stringify(bare(facts)));
}

/** Tells of an end later, in milliseconds, when it is known what it means: at once if the page is left. */
export function hold(facts: HookFacts, time: number): void {
  held.add(facts);
  setTimer(() => held.remove(facts) && tell(facts), time);
}

function leave(mayReturn: boolean): void {
  held.each((facts) => {
    // The browser closed it because the page is being left.
    if (facts.code) {
      facts.ending = "abandoned";
      facts.pageState.unloading = true;
    }
    tell(facts);
  });
  const abandoned = createSet<LiveSocket>();
  live.each((socket) => {
    abandoned.add(socket);
    socket.abandon();
  });
  // In the back/forward cache a socket may come back to life, or be seen to end.
  if (mayReturn) abandoned.each(live.add);
}

function noteViolation(event: Event): void {
  // A policy that only reports forbids nothing.
  if (!event.isTrusted || read(violationProperties.disposition, event) === "report") return;
  const violation: Violation = {
    directive: read(violationProperties.effectiveDirective, event),
    blocked: read(violationProperties.blockedURI, event),
    // The browser names our own frame, in which the constructor was called; the initiator's stack tells the page's.
    source: "",
    line: 0,
  };
  live.each((socket) => socket.violated(violation));
  held.each((facts) => {
    if (facts.url === violation.blocked) facts.violation = violation;
  });
}

let watched = false;
/** Watches the frame, from its first socket on. Calling it again is harmless. */
export function watchFrame(): void {
  watchPage(leave);
  // The relay asks the background who it is, so that it can leave records behind with that when the page is left; it hears of that after us.
  if (!watched) report("");
  watched = true;
  listen(pageDocument, "securitypolicyviolation", noteViolation);
}
