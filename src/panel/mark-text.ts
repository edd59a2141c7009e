import type { DropReason } from "../log/log-store.ts";
import type { Text } from "../text/text.ts";
import { visible } from "../ui/visible.ts";
import type { MarkLine } from "./log-line.ts";

/** What happened between the records, in words. */
export function markText(line: MarkLine, text: Text): string {
  switch (line.kind) {
    case "navigation":
      // The settings keep some sites out of the log.
      if (line.url === "") return text.format("mark-navigation-not-recorded");
      return text.format("mark-navigation", { url: visible(line.url) });
    case "dropped":
      return droppedText(line.why, line.count, text);
    case "connectivity":
      return text.format(line.online ? "mark-online" : "mark-offline");
  }
}

/** "3 not recorded: too many ended at once". */
export function droppedText(why: DropReason, count: number, text: Text): string {
  return text.format(`dropped-${why}`, { count });
}
