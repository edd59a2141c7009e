import { createVerdictStream, type Diagnosed } from "../diagnosis/verdict-stream.ts";
import type { EntryOf, LogEntry } from "../log/log-store.ts";
import { redactRecord, type Redactor } from "../socket/redact.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import { describeCode, describeVerdict, type LogSentences } from "./describe-record.ts";
import type { LogItem, LogScope } from "./exported-log.ts";

/** What the entries of one tab come to in a file. */
export interface TabItems {
  /** Takes the next entries, and returns the items whose turn it is by now, in the order of the log. */
  take(entries: readonly LogEntry[]): readonly LogItem[];
  /** There are no more: returns the rest. */
  end(): readonly LogItem[];
  /** Records that the scope left out until now. */
  leftOut(): number;
  /** An item has its number. */
  isNumbered(): boolean;
}

interface TabOptions {
  readonly scope: LogScope;
  /** Tells which records go into the file, by the record as it was recorded; all unless given. */
  readonly keeps?: (record: SocketRecord) => boolean;
  readonly redactor: Redactor;
  readonly text: LogSentences;
  /** The tab's number in the file. */
  readonly number: number;
  /** All that the log has of the tab. */
  readonly handshakes: readonly EntryOf<"handshake">[];
}

/** A record waits for its verdict, and all that comes after it waits with it. */
type Waiting = LogItem | typeof waitingRecord;
const waitingRecord = { kind: "waiting" } as const;

export function createTabItems({ scope, keeps, redactor, text, number, handshakes }: TabOptions): TabItems {
  const { from, to } = scope;
  const isWithin = (at: number): boolean => (from === null || at >= from) && (to === null || at <= to);
  const evidence = new Map(handshakes.map(({ recordId, handshake }) => [recordId, handshake]));
  const stream = createVerdictStream();
  let waiting: Waiting[] = [];
  let leftOut = 0;
  let isNumbered = false;

  const add = (entry: LogEntry): readonly Diagnosed[] => {
    switch (entry.kind) {
      case "record": {
        const handshake = evidence.get(entry.record.id);
        const recorded = handshake ? { ...entry.record, handshake } : entry.record;
        const isKept = isWithin(recorded.ended.wall) && keeps?.(recorded) !== false;
        if (isKept) waiting.push(waitingRecord);
        else leftOut += 1;
        // What is left out explains what stays.
        return stream.add(redactRecord(recorded, redactor), isKept);
      }
      case "navigation": {
        const { kind, at, url } = entry;
        if (isWithin(at)) waiting.push({ kind, tab: number, at, url: redactor.url(url) });
        return [];
      }
      case "connectivity": {
        const { kind, at, online } = entry;
        if (isWithin(at)) waiting.push({ kind, tab: number, at, online });
        return [];
      }
      case "dropped": {
        const { kind, at, count, why } = entry;
        if (isWithin(at)) waiting.push({ kind, tab: number, at, count, why });
        return [];
      }
      case "handshake":
      case "cleared":
        return [];
    }
  };

  /** The records that are settled come in order, and so does what stands between them. */
  const release = (settled: readonly Diagnosed[]): readonly LogItem[] => {
    const items: LogItem[] = [];
    let next = 0;
    let released = 0;
    for (const one of waiting) {
      if (one.kind === "waiting") {
        const diagnosed = settled[next];
        if (!diagnosed) break;
        next += 1;
        items.push(itemOf(diagnosed));
      } else items.push(one);
      released += 1;
    }
    waiting = waiting.slice(released);
    if (items.length > 0) isNumbered = true;
    return items;
  };

  const itemOf = ({ record, verdict }: Diagnosed): LogItem => ({
    kind: "record",
    record: { tab: number, ...record, closeCode: describeCode(record), verdict: describeVerdict(verdict, text) },
  });

  return {
    take: (entries) => {
      const settled: Diagnosed[] = [];
      for (const entry of entries) settled.push(...add(entry));
      return release(settled);
    },
    end: () => release(stream.end()),
    leftOut: () => leftOut,
    isNumbered: () => isNumbered,
  };
}
