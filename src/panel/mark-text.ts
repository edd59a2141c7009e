import type { DropReason } from "../log/log-store.ts";
import type { Text } from "../text/text.ts";

/** "3 not recorded: too many ended at once". */
export function droppedText(why: DropReason, count: number, text: Text): string {
  return text.format(`dropped-${why}`, { count });
}
