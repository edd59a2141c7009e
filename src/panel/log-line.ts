import type { CloseCode } from "../catalog/close-code.ts";
import type { Verdict } from "../diagnosis/verdict.ts";
import type { DropReason } from "../log/log-store.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

/** A record with what it comes to. */
export interface RecordLine {
  readonly kind: "record";
  /** The sequence of its entry. */
  readonly key: number;
  readonly record: SocketRecord;
  readonly verdict: Verdict;
  /** Null where no close frame ended it: there was no close event, or only the browser's own while the page was left. */
  readonly code: CloseCode | null;
  /** All that the filter searches, in lower case. */
  readonly searched: string;
}

/** The tab went to another page. */
export interface NavigationLine {
  readonly kind: "navigation";
  readonly key: number;
  readonly at: number;
  readonly url: string;
}

/** Something was left out. Neighbours with the same reason are one line. */
export interface DroppedLine {
  readonly kind: "dropped";
  readonly key: number;
  readonly at: number;
  readonly count: number;
  readonly why: DropReason;
}

/** One row of the list. */
export type LogLine = RecordLine | NavigationLine | DroppedLine;
