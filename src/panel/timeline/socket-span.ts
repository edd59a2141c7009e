import type { RecordLine } from "../log-line.ts";

/** When a socket's life began, changed and ended, in milliseconds since the Unix epoch and in this order. NaN: it did not happen. */
export interface SocketSpan {
  readonly begin: number;
  readonly opened: number;
  /** From here to the end no message came or went. */
  readonly idleFrom: number;
  readonly end: number;
}

/**
 * The span of a socket. Its end is where the list says it is; if the wall clock was set back while it lived, the rest is counted back
 * from there by the clock that does not jump.
 */
export function spanOf({ created, opened, ended, openFor, idleFor }: RecordLine): SocketSpan {
  if (openFor === null || opened === null)
    return { begin: Math.min(created, ended), opened: Number.NaN, idleFrom: Number.NaN, end: ended };
  const jumped = opened > ended || created > opened;
  const openedAt = jumped ? ended - openFor : opened;
  const begin = jumped ? openedAt - Math.max(0, opened - created) : created;
  const idleFrom = idleFor === null ? Number.NaN : Math.max(openedAt, ended - idleFor);
  return { begin, opened: openedAt, idleFrom, end: ended };
}
