import { diagnoseInOrder } from "../diagnosis/diagnose-in-order.ts";
import { type Dropped, gatherEntries } from "../export/gather-entries.ts";
import type { LogEntry, LogStore } from "../log/log-store.ts";
import type { EndedSocket } from "./ended-socket.ts";

/** Entries that are read, from the end: a log of any length opens at once. */
export const mostRead = 300;

/** What the end of a tab's log says of the page that is there now. */
export interface PageEnds {
  /** The latest first. */
  readonly ends: readonly EndedSocket[];
  /** What was left out on this page, one for each reason. */
  readonly dropped: readonly Dropped[];
  /** The page's URL as its own frame told it; "" where nothing of the page was read. */
  readonly pageUrl: string;
  /** The page has earlier entries that were not read. */
  readonly isCut: boolean;
  /** The log has nothing of this tab: no page of it was ever seen. */
  readonly isEmpty: boolean;
}

/** The sockets that have ended on the page that a tab shows now. Rejects as the log does. */
export async function readPageEnds(log: Pick<LogStore, "readLast">, tabId: number): Promise<PageEnds> {
  const entries = await log.readLast(tabId, mostRead);
  const { records } = gatherEntries(entries);
  // The ends of the page before are part of the history that verdicts look at.
  const verdicts = diagnoseInOrder(records);
  const start = entries.findLastIndex(({ kind }) => kind === "navigation" || kind === "cleared");
  const present = entries.slice(start + 1);
  const ids = new Set(present.flatMap((entry) => (entry.kind === "record" ? entry.record.id : [])));
  const ends = records.flatMap((record, index) => {
    const verdict = verdicts[index];
    return verdict && ids.has(record.id) ? [{ record, verdict }] : [];
  });
  return {
    ends: ends.toReversed(),
    dropped: gatherEntries(present).dropped,
    pageUrl: pageUrlOf(entries[start], ends),
    isCut: start === -1 && entries.length === mostRead,
    isEmpty: entries.length === 0,
  };
}

/** The mark of the page says it; where that was cleared or is too far back, a socket of its top frame does. */
function pageUrlOf(mark: LogEntry | undefined, ends: readonly EndedSocket[]): string {
  if (mark?.kind === "navigation") return mark.url;
  return ends.findLast(({ record: { frame } }) => frame.top && frame.kind === "page")?.record.frame.url ?? "";
}
