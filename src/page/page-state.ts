import type { Instant, PageState } from "../socket/socket-record.ts";
import { monotonicNow } from "./monotonic-now.ts";
import { documentVisibility, ifTrusted, listen, page, pageDocument } from "./primordials.ts";

// When something last happened to the page, in milliseconds since the time origin; -1: not since the first socket.
let hiddenAt = -1;
let frozenAt = -1;
let returnedAt = -1;
export let leaving = false;
let onLeave: () => void;

const visibility = () => documentVisibility(pageDocument);

function noteVisibility(): void {
  hiddenAt = visibility() === "hidden" ? monotonicNow() : -1;
}
const noteFreeze = ifTrusted(() => {
  frozenAt = monotonicNow();
});
const noteHide = ifTrusted(() => {
  leaving = true;
  onLeave();
});
const noteShow = ifTrusted(() => {
  // Each page is shown when it has loaded. It was in the back/forward cache if it was left before.
  if (leaving) returnedAt = monotonicNow();
  leaving = false;
});

/**
 * Starts watching, at the first socket. `leave` is told when the page goes away: for good, or into the back/forward cache. Calling it again is
 * harmless, and needed: `document.open()` removes all listeners.
 */
export function watchPage(leave: () => void): void {
  if (!onLeave) noteVisibility();
  onLeave = leave;
  listen(pageDocument, "visibilitychange", noteVisibility);
  listen(pageDocument, "freeze", noteFreeze);
  listen(page, "pagehide", noteHide);
  listen(page, "pageshow", noteShow);
}

/** The state of the page now, for a socket that lived from `created` to `ended`. */
export function pageStateSince(created: Instant, ended: Instant, online: boolean): PageState {
  const { monotonic: since } = created;
  return {
    visibility: visibility(),
    hiddenFor: hiddenAt < 0 ? null : ended.monotonic - hiddenAt,
    online,
    wasFrozen: frozenAt > since,
    fromBfcache: returnedAt > since,
    unloading: leaving,
    clockJump: ended.wall - created.wall - (ended.monotonic - since),
  };
}
