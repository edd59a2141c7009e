import type { LogEntry, LogStore } from "../log/log-store.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

/** What evidence may still be found for, of one tab. */
export interface RecentRecords {
  /** Ended by an error, without handshake evidence as yet, in the order of the log. */
  readonly open: readonly SocketRecord[];
  /** Reports that were used. */
  readonly used: ReadonlySet<string>;
}

/** How long records are looked at, in milliseconds: longer than any report is offered. */
const recent = 90_000;
/** Entries that are read at once. */
const batch = 1000;

/** Reads the recent records of one tab's log, each time from where it stood before. */
export function createRecentRecords(log: LogStore, tabId: number): () => Promise<RecentRecords> {
  let cursor = 0;
  const open = new Map<string, SocketRecord>();
  const used = new Set<string>();

  const take = (entry: LogEntry): void => {
    cursor = entry.sequence;
    if (entry.kind === "cleared") open.clear();
    else if (entry.kind === "handshake") {
      open.delete(entry.recordId);
      if (entry.reportId !== undefined) used.add(entry.reportId);
    } else if (entry.kind === "record" && entry.record.errorEvent && !entry.record.handshake)
      open.set(entry.record.id, entry.record);
  };

  return async () => {
    for (;;) {
      const entries = await log.read(tabId, cursor, batch);
      entries.forEach(take);
      if (entries.length < batch) break;
    }
    const now = Date.now();
    // What seems to come ended before the clock was set back.
    for (const { id, ended } of open.values()) if (Math.abs(now - ended.wall) > recent) open.delete(id);
    return { open: [...open.values()], used };
  };
}
