import type { DropReason, LogEntry } from "./log-store.ts";

/**
 * What stands in the place of entries that are taken out of the log, the oldest first: a count for each tab and reason. A count that is
 * itself taken out lives on in them. Each has the place and the time of the last entry that it stands for, so whoever has read
 * further does not count twice, and the page that follows is not said to miss what others lost. `why`: why these are taken out.
 */
export function lostMarks(lost: readonly LogEntry[], why: DropReason): LogEntry[] {
  const marks = new Map<string, LogEntry>();
  for (const entry of lost) {
    if (entry.kind !== "record" && entry.kind !== "dropped") continue;
    const { tabId, sequence } = entry;
    const reason = entry.kind === "dropped" ? entry.why : why;
    const key = `${tabId} ${reason}`;
    const before = marks.get(key);
    const count = (before?.kind === "dropped" ? before.count : 0) + (entry.kind === "dropped" ? entry.count : 1);
    const at = entry.kind === "dropped" ? entry.at : entry.record.ended.wall;
    marks.set(key, { kind: "dropped", tabId, at, count, why: reason, id: `lost ${sequence}`, sequence });
  }
  return [...marks.values()].toSorted((one, other) => one.sequence - other.sequence);
}
