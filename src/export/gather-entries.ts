import type { DropReason, LogEntry } from "../log/log-store.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

/** A count of records that were left out, and why. */
export interface Dropped {
  readonly why: DropReason;
  readonly count: number;
}

/** The tab went to another page, or came back to one. */
export interface Navigation {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly url: string;
}

/** What the entries of a tab come to. */
export interface GatheredEntries {
  /** In the order of the log, each with the handshake evidence that came for it. */
  readonly records: readonly SocketRecord[];
  readonly navigations: readonly Navigation[];
  /** One for each reason, in the order of their first appearance. */
  readonly dropped: readonly Dropped[];
}

/** Gathers a tab's entries, given in the order of their sequence. What stands before the last `cleared` is left out. */
export function gatherEntries(entries: readonly LogEntry[]): GatheredEntries {
  const records = new Map<string, SocketRecord>();
  const navigations: Navigation[] = [];
  const dropped = new Map<DropReason, number>();
  for (const entry of entries.slice(entries.findLastIndex(({ kind }) => kind === "cleared") + 1)) {
    if (entry.kind === "record") records.set(entry.record.id, entry.record);
    else if (entry.kind === "navigation") navigations.push({ at: entry.at, url: entry.url });
    else if (entry.kind === "dropped") dropped.set(entry.why, (dropped.get(entry.why) ?? 0) + entry.count);
    else if (entry.kind === "handshake") {
      const record = records.get(entry.recordId);
      if (record) records.set(record.id, { ...record, handshake: entry.handshake });
    }
  }
  return {
    records: [...records.values()],
    navigations,
    dropped: [...dropped].map(([why, count]) => ({ why, count })),
  };
}
