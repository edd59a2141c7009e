import type { CloseCall, SocketRecord } from "../socket/socket-record.ts";

/** How long the socket was open, in milliseconds, or null if it never was. */
export function openTime({ opened, ended }: SocketRecord): number | null {
  return opened && Math.max(0, ended.monotonic - opened.monotonic);
}

/** Milliseconds from the constructor to the end. */
export function lifeTime({ created, ended }: SocketRecord): number {
  return Math.max(0, ended.monotonic - created.monotonic);
}

/** Whose messages a silence is counted from, seen from the page. */
export type Direction = "either" | "received" | "sent";

/**
 * Milliseconds without a message in this direction before the end; since it was opened, if there was none. Null if never open.
 * Proxies time out one direction or both. `until`: another moment than the end, on the monotonic clock.
 */
export function silence(
  { opened, ended, sent, received }: SocketRecord,
  direction: Direction = "either",
  until = ended.monotonic,
): number | null {
  if (!opened) return null;
  const lastSent = direction === "received" ? 0 : (sent.lastAt?.monotonic ?? 0);
  const lastReceived = direction === "sent" ? 0 : (received.lastAt?.monotonic ?? 0);
  return Math.max(0, until - Math.max(opened.monotonic, lastSent, lastReceived));
}

/** The page's first call of `close()` while the socket was open: at that time no close frame had come. */
export function closeCallWhileOpen(record: SocketRecord): CloseCall | null {
  return callIn(record, 1);
}

/** The page's first call of `close()` while the socket was connecting. */
export function closeCallWhileConnecting(record: SocketRecord): CloseCall | null {
  return callIn(record, 0);
}

/** Asked by most rules of each record, and hardly any has a call. */
function callIn({ closeCalls }: SocketRecord, readyState: number): CloseCall | null {
  if (closeCalls.length === 0) return null;
  return closeCalls.find((call) => call.readyState === readyState) ?? null;
}

/**
 * The close event is the browser's own report: no close frame that the browser accepts came. Firefox also passes 1006 and 1015 on
 * from the wire, then cleanly or with a reason (measured on ESR 153).
 */
export function withoutCloseFrame({ ending, code, reason, wasClean }: SocketRecord): boolean {
  if (ending !== "closed" && ending !== "failed") return false;
  // A reason can only have come in a close frame.
  return ending === "failed" || ((code === 1006 || code === 1015) && wasClean === false && reason === "");
}

/** The socket was open and ended without a close frame, and the page had not asked for it. */
export function wasCut(record: SocketRecord): boolean {
  return record.ending === "closed" && withoutCloseFrame(record) && !closeCallWhileOpen(record);
}

/**
 * It was cut, and neither the page's own state nor, in Chromium, the browser's rejection of what came explains that. Chromium fires
 * `error` on an open socket only when it fails the connection itself (measured on 156); Firefox also when TCP is reset.
 */
export function wasLost(record: SocketRecord): boolean {
  const { pageState, browser, errorEvent } = record;
  return wasCut(record) && !pageState.fromBfcache && !pageState.wasFrozen && (browser === "firefox" || !errorEvent);
}

/**
 * The page's own `close()` is what ended the socket: it called while the socket was open, and the code that came back is its own, or
 * one that servers answer any close with (1000, 1005; measured with Bandit and ws).
 */
export function closedByPage(record: SocketRecord): boolean {
  const call = closeCallWhileOpen(record);
  if (!call || record.ending !== "closed" || withoutCloseFrame(record)) return false;
  return record.code === (call.code ?? 1005) || record.code === 1000 || record.code === 1005;
}

/** A close frame of the server ended it, whatever its number. */
export function closedByPeer(record: SocketRecord): boolean {
  return record.ending === "closed" && record.code !== null && !withoutCloseFrame(record) && !closedByPage(record);
}

/** It was open, and the other side or the way to it ended it: by a close frame, or by the end of TCP. */
export function endedFromOutside(record: SocketRecord): boolean {
  return wasLost(record) || closedByPeer(record);
}

/** Its code is one of an end in good order (1000, or none): such ends come after the same time for other reasons, too, as a job that takes so long. */
export const isOrderly = ({ code }: SocketRecord): boolean => code === 1000 || code === 1005;

/** Those that ended from outside with the same code as this one. */
export function endedAlike(record: SocketRecord, others: readonly SocketRecord[]): SocketRecord[] {
  return others.filter((other) => other.code === record.code && endedFromOutside(other));
}

/** It never opened, and the page had not called `close()`. */
export function failedToOpen(record: SocketRecord): boolean {
  return record.ending === "failed" && !closeCallWhileConnecting(record);
}

/** Milliseconds from the last message sent to the end, or null if nothing was sent. */
export function sinceLastSent({ sent, ended }: SocketRecord): number | null {
  return sent.lastAt && Math.max(0, ended.monotonic - sent.lastAt.monotonic);
}
