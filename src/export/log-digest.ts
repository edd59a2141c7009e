import { likenessOf } from "../diagnosis/likeness.ts";
import { openTime, silence } from "../diagnosis/observations.ts";
import type { Closer, Severity } from "../diagnosis/verdict.ts";
import type { DropReason } from "../log/log-store.ts";
import type { ExportedRecord, LogItem } from "./exported-log.ts";

/** Least and most of what was seen. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Ends that are alike (`likenessOf`), counted. */
export interface AlikeEnds {
  readonly count: number;
  /** When the first and the last of them ended: milliseconds since the Unix epoch. */
  readonly ended: Span;
  /** How long they were open, and idle at the end, in milliseconds; null where none was open, or nobody saw their messages. */
  readonly openFor: Span | null;
  readonly idleFor: Span | null;
  /** The one that ended last in the log: its verdict takes the most into account. */
  readonly latest: ExportedRecord;
}

/** The severities whose ends are told one by one. */
export type Telling = Exclude<Severity, "normal">;

/** What a log comes to, whatever its length. */
export interface LogDigest {
  readonly count: Readonly<Record<Severity, number>>;
  /** When the first and the last record ended; null where there is none. */
  readonly ended: Span | null;
  readonly alike: Readonly<Record<Telling, readonly AlikeEnds[]>>;
  /** Ends of other kinds, when so many kinds were kept as there is room for. */
  readonly uncounted: Readonly<Record<Telling, number>>;
  /** The ends in good order, by who ended them. */
  readonly normalBy: ReadonlyMap<Closer, number>;
  readonly tabs: number;
  /** The first pages that sockets lived in: their origins. */
  readonly origins: readonly string[];
  readonly pageLoads: number;
  /** How often the browser went offline, and when first. */
  readonly offline: { readonly count: number; readonly first: number | null };
  readonly dropped: ReadonlyMap<DropReason, number>;
  readonly leftOut: number;
}

/** Kinds of ends that are kept for each severity, so that a page that invents endpoints cannot fill the memory. */
const mostKinds = 500;
const mostOrigins = 8;

const wider = (span: Span | null, value: number | null): Span | null => {
  if (value === null) return span;
  return span ? { from: Math.min(span.from, value), to: Math.max(span.to, value) } : { from: value, to: value };
};

/** Reads a log once, and keeps what it comes to. */
export async function digestLog(items: AsyncIterable<readonly LogItem[]>): Promise<LogDigest> {
  const count = { normal: 0, notice: 0, abnormal: 0 };
  const alike = { notice: new Map<string, AlikeEnds>(), abnormal: new Map<string, AlikeEnds>() };
  const uncounted = { notice: 0, abnormal: 0 };
  const normalBy = new Map<Closer, number>();
  const origins = new Set<string>();
  const dropped = new Map<DropReason, number>();
  let ended: Span | null = null;
  let tabs = 0;
  let pageLoads = 0;
  let leftOut = 0;
  let offline: LogDigest["offline"] = { count: 0, first: null };

  const addRecord = (record: ExportedRecord): void => {
    const { severity, closer } = record.verdict;
    count[severity]++;
    ended = wider(ended, record.ended.wall);
    if (origins.size < mostOrigins) addOrigin(origins, record.frame.url);
    if (severity === "normal") {
      normalBy.set(closer, (normalBy.get(closer) ?? 0) + 1);
      return;
    }
    const likeness = likenessOf(record, record.verdict);
    const before = alike[severity].get(likeness);
    if (before || alike[severity].size < mostKinds) alike[severity].set(likeness, withRecord(before, record));
    else uncounted[severity]++;
  };

  for await (const batch of items)
    for (const item of batch) {
      if (item.kind !== "left-out") tabs = Math.max(tabs, item.kind === "record" ? item.record.tab : item.tab);
      switch (item.kind) {
        case "record":
          addRecord(item.record);
          break;
        case "navigation":
          pageLoads++;
          if (origins.size < mostOrigins) addOrigin(origins, item.url);
          break;
        case "connectivity":
          if (!item.online) offline = { count: offline.count + 1, first: offline.first ?? item.at };
          break;
        case "dropped":
          dropped.set(item.why, (dropped.get(item.why) ?? 0) + item.count);
          break;
        case "left-out":
          leftOut += item.count;
      }
    }
  return {
    count,
    ended,
    alike: { notice: [...alike.notice.values()], abnormal: [...alike.abnormal.values()] },
    uncounted,
    normalBy,
    tabs,
    origins: [...origins],
    pageLoads,
    offline,
    dropped,
    leftOut,
  };
}

function withRecord(before: AlikeEnds | undefined, record: ExportedRecord): AlikeEnds {
  const { wall } = record.ended;
  const idleFor = record.frame.kind === "worker" ? null : silence(record);
  return {
    count: (before?.count ?? 0) + 1,
    ended: wider(before?.ended ?? null, wall) ?? { from: wall, to: wall },
    openFor: wider(before?.openFor ?? null, openTime(record)),
    idleFor: wider(before?.idleFor ?? null, idleFor),
    latest: record,
  };
}

function addOrigin(origins: Set<string>, url: string): void {
  // "null" is what a frame without an origin of its own has.
  const origin = URL.canParse(url) ? new URL(url).origin : "null";
  if (origin !== "null") origins.add(origin);
}
