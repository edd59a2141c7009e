import type { RecordLine } from "../log-line.ts";

/** How long a moment lasts at most, in milliseconds. */
export const momentLength = 1000;

/**
 * Whether the end of a socket counts for a moment: it had been open for longer than one, because in a storm of reconnects every second is
 * like the one before; and it was not the page that took it along when it was left.
 */
export function isCut({ openFor, closer }: RecordLine): boolean {
  return openFor !== null && openFor > momentLength && closer !== "navigation";
}
