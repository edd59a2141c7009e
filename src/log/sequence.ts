/**
 * A sequence above every one that was given before: the clock in microseconds, and no entry takes less than one. Where the database
 * begins anew, or cannot say how far it is, readers' cursors must not be ahead of what is new.
 */
export function firstSequence(): number {
  return Date.now() * 1000;
}
