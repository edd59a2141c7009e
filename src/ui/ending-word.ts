import type { Ending } from "../socket/socket-record.ts";
import type { Text } from "../text/text.ts";

/** One word for how a socket ended: what stands in for a code where there was no close event. */
export function endingWord(ending: Ending, text: Text): string {
  return text.format(`ending-${ending}`);
}
