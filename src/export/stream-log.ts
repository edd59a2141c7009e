import type { ExportableLog, LogEntry } from "../log/log-store.ts";
import type { Redactor } from "../socket/redact.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import type { LogSentences } from "./describe-record.ts";
import type { ExportedLog, LogHead, LogItem } from "./exported-log.ts";
import { createTabItems } from "./tab-items.ts";

/** Entries of the log that are read, of all that it has. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

export interface LogStream {
  /** Its scope says from when to when. */
  readonly head: LogHead;
  /** The browser's id of the tab; "all": every tab that the log has, one after the other. */
  readonly tab: number | "all";
  /** Tells which records go into the file, by the record as it was recorded; all unless given. */
  readonly keeps?: (record: SocketRecord) => boolean;
  /** Takes secrets out, before anything is derived from a record: no sentence can hold them. */
  readonly redactor: Redactor;
  readonly text: LogSentences;
  /** Its abort ends the reading, which then rejects with its reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ExportProgress) => void;
}

/**
 * The log on its way into a file, read once and never in memory as a whole. It goes to the end that the log has when it gets there, so
 * what comes meanwhile is in it; what is lost meanwhile because the log is full is counted as the log counts it.
 */
export function streamLog(log: ExportableLog, stream: LogStream): ExportedLog {
  return { head: stream.head, items: itemsOf(log, stream) };
}

async function* itemsOf(log: ExportableLog, stream: LogStream): AsyncGenerator<readonly LogItem[]> {
  const { tab, signal, onProgress } = stream;
  const tabIds = tab === "all" ? await log.tabIds() : [tab];
  const counts = await Promise.all(tabIds.map((tabId) => log.count(tabId)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  let leftOut = 0;
  let number = 1;
  for (const tabId of tabIds) {
    const cleared = await log.readKind(tabId, "cleared");
    const start = Math.max(0, ...cleared.map(({ sequence }) => sequence));
    // Evidence comes after its record, which is written once: it must be known by then.
    const handshakes = await log.readKind(tabId, "handshake");
    const items = createTabItems({ ...stream, scope: stream.head.scope, number, handshakes });
    for await (const entries of entriesOf(log, tabId, start)) {
      signal?.throwIfAborted();
      for (let from = 0; from < entries.length; from += taken) {
        const settled = items.take(entries.slice(from, from + taken));
        if (settled.length > 0) yield settled;
      }
      done += entries.length;
      onProgress?.({ done, total: Math.max(done, total) });
    }
    signal?.throwIfAborted();
    const rest = items.end();
    if (rest.length > 0) yield rest;
    leftOut += items.leftOut();
    if (items.isNumbered()) number += 1;
  }
  if (leftOut > 0) yield [{ kind: "left-out", count: leftOut }];
}

/** Entries that are read at once: about a megabyte of the file. */
const batch = 1000;

/** Entries that are described at once: with all their words they take ten times as much memory, and what is let go soon is let go cheaply. */
const taken = 100;

/** A tab's entries after a sequence, in batches. The next ones are read while these are written. */
async function* entriesOf(log: ExportableLog, tabId: number, after: number): AsyncGenerator<readonly LogEntry[]> {
  let next = log.read(tabId, after, batch);
  for (;;) {
    const entries = await next;
    const last = entries.at(-1);
    if (!last) return;
    next = log.read(tabId, last.sequence, batch);
    // Whoever stops before it is there does not hear of its failure.
    next.catch(() => {});
    yield entries;
  }
}
