import type { CloseCode } from "../catalog/close-code.ts";
import type { CauseId } from "../diagnosis/cause-id.ts";
import type { Closer, Confidence, Severity, Values } from "../diagnosis/verdict.ts";
import type { DropReason } from "../log/log-store.ts";
import type { Ending, FrameInfo } from "../socket/socket-record.ts";

/** A cause without its evidence: what a list can show. `title` is the id of its text. */
export interface CauseName {
  readonly id: CauseId;
  readonly confidence: Confidence;
  readonly title: string;
  readonly values?: Values;
}

/**
 * What the panel keeps of a record: all that the list, the filter and the timeline show, a tenth of the whole. The record itself is read
 * from the log when it is looked at (`explain-record.ts`). Moments are milliseconds since the Unix epoch, durations milliseconds.
 */
export interface RecordLine {
  readonly kind: "record";
  /** The sequence of its entry. */
  readonly key: number;
  /** The id of the record. */
  readonly id: string;
  readonly url: string;
  readonly endpoint: string;
  readonly frame: FrameInfo;
  readonly created: number;
  readonly opened: number | null;
  readonly ended: number;
  /** How long it was open; null if it never was. By the clock that does not jump, so not always `ended - opened`. */
  readonly openFor: number | null;
  /** How long no message had come or gone when it ended; null if it was never open, or nobody saw its messages. */
  readonly idleFor: number | null;
  readonly ending: Ending;
  /** The number of the close event, or null. */
  readonly code: number | null;
  /** Null where no close frame ended it: there was no close event, or only the browser's own while the page was left. */
  readonly closeCode: CloseCode | null;
  readonly reason: string;
  readonly severity: Severity;
  readonly closer: Closer;
  /** Most likely first; never empty. */
  readonly causes: readonly [CauseName, ...CauseName[]];
  /** What ends have in common that are folded into one row. */
  readonly likeness: string;
  /** All that free words of the filter are looked for in, in lower case. */
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

/** The browser went offline, or online again. */
export interface ConnectivityLine {
  readonly kind: "connectivity";
  readonly key: number;
  readonly at: number;
  readonly online: boolean;
}

/** Something that happened between the records. */
export type MarkLine = NavigationLine | DroppedLine | ConnectivityLine;

/** One thing of the log. */
export type LogLine = RecordLine | MarkLine;
