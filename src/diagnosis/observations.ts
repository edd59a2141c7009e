import type { CloseCall, SocketRecord } from "../socket/socket-record.ts";

/** How long the socket was open, in milliseconds, or null if it never was. */
export function openTime({ opened, ended }: SocketRecord): number | null {
  return opened && Math.max(0, ended.monotonic - opened.monotonic);
}

/** Milliseconds from the constructor to the end. */
export function lifeTime({ created, ended }: SocketRecord): number {
  return Math.max(0, ended.monotonic - created.monotonic);
}

/** Milliseconds of silence in both directions before the end; since it was opened, if there was no message. Null if never open. */
export function silence({ opened, ended, sent, received }: SocketRecord): number | null {
  if (!opened) return null;
  const last = Math.max(opened.monotonic, sent.lastAt?.monotonic ?? 0, received.lastAt?.monotonic ?? 0);
  return Math.max(0, ended.monotonic - last);
}

/** The page's first call of `close()` while the socket was open: at that time no close frame had come. */
export function closeCallWhileOpen(record: SocketRecord): CloseCall | null {
  return record.closeCalls.find(({ readyState }) => readyState === 1) ?? null;
}

/** The page's first call of `close()` while the socket was connecting. */
export function closeCallWhileConnecting(record: SocketRecord): CloseCall | null {
  return record.closeCalls.find(({ readyState }) => readyState === 0) ?? null;
}

/**
 * The close event is the browser's own report: no close frame that the browser accepts came. Firefox also passes 1006 and 1015 on
 * from the wire, then cleanly (measured on ESR 153).
 */
export function withoutCloseFrame({ ending, code, wasClean }: SocketRecord): boolean {
  if (ending !== "closed" && ending !== "failed") return false;
  return ending === "failed" || ((code === 1006 || code === 1015) && wasClean === false);
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
