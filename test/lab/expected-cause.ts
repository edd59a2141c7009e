import type { CauseId } from "../../src/diagnosis/cause-id.ts";
import type { Expected, ExpectedCause, Scenario } from "./scenario.ts";

type Causes = Scenario["cause"];
type First = CauseId | readonly [CauseId, ...CauseId[]];
type Further = Partial<Pick<ExpectedCause, "also" | "alsoTrue">>;

/** The first cause, or several that this browser cannot tell apart, and what may or must be said besides. */
export function says(first: First, { also = [], alsoTrue = [] }: Further = {}): ExpectedCause {
  return { first: typeof first === "string" ? [first] : first, also, alsoTrue };
}

/** The same in both browser families. */
export function inBoth(first: First, further?: Further): Causes {
  return { chromium: says(first, further), firefox: says(first, further) };
}

/** Chromium's words on a failed socket name the cause; in Firefox something else is seen. */
export function perBrowser(chromium: First, firefox: First, further?: Further): Causes {
  return { chromium: says(chromium, further), firefox: says(firefox, further) };
}

/**
 * The causes that only name the kind of an end, which are true whatever the reason: it never opened, or no close frame came. The
 * browser's rejection is one of these only where it is known, so a scenario says that itself.
 */
export function kindOf({ ending, code, wasClean }: Pick<Expected, "ending" | "code" | "wasClean">): readonly CauseId[] {
  if (ending === "failed") return ["handshake-failed"];
  return ending === "closed" && code === 1006 && wasClean === false ? ["connection-lost"] : [];
}

/** An `error` event on an open socket: in Firefox, bytes that it rejects look like a reset of TCP. */
export const rejectedOrReset = ["data-rejected-by-browser", "connection-lost"] as const;

/** Chromium says what was wrong with the bytes; Firefox only that something was. */
export function rejected(chromium: First): Causes {
  return perBrowser(chromium, rejectedOrReset, { alsoTrue: ["data-rejected-by-browser"] });
}

/** Nothing but TCP's end was seen. */
export const cut: Causes = inBoth("connection-lost");
