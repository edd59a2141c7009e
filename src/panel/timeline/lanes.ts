import type { Severity } from "../../diagnosis/verdict.ts";
import type { FrameInfo } from "../../socket/socket-record.ts";
import type { LogLine, MarkLine, RecordLine } from "../log-line.ts";

/** Where the sockets of a lane lived. */
export type LanePlace = "page" | "frame" | "worker";

/** The sockets of one endpoint and place, in the order of the log. */
export interface Lane {
  readonly key: string;
  readonly endpoint: string;
  readonly place: LanePlace;
  /** Never empty. */
  readonly records: readonly RecordLine[];
  readonly counts: Readonly<Record<Severity, number>>;
}

const placeOf = ({ kind, top }: FrameInfo): LanePlace => (kind === "worker" ? "worker" : top ? "page" : "frame");

/** Grows in powers of two, so that lanes seldom change places while a log grows. */
const trouble = (abnormal: number): number => (abnormal === 0 ? 0 : 1 + Math.floor(Math.log2(abnormal)));

type MutableLane = Lane & { readonly records: RecordLine[]; readonly counts: Record<Severity, number> };

/** What a log comes to. */
export interface SortedLines {
  /** Those with most trouble first, otherwise in the order in which they first ended. */
  readonly lanes: readonly Lane[];
  /** What is no record, in order. */
  readonly marks: readonly MarkLine[];
}

/** Sorts the lines of a log, in one pass: of a hundred thousand, looking at each is what takes time. */
export function sortLines(lines: readonly LogLine[]): SortedLines {
  const byPlace: Record<LanePlace, Map<string, MutableLane>> = { page: new Map(), frame: new Map(), worker: new Map() };
  const lanes: MutableLane[] = [];
  const marks: MarkLine[] = [];
  for (const line of lines) {
    if (line.kind !== "record") {
      marks.push(line);
      continue;
    }
    const { endpoint, severity } = line;
    const place = placeOf(line.frame);
    let lane = byPlace[place].get(endpoint);
    if (!lane) {
      const counts = { normal: 0, notice: 0, abnormal: 0 };
      lane = { key: `${place} ${endpoint}`, endpoint, place, records: [], counts };
      byPlace[place].set(endpoint, lane);
      lanes.push(lane);
    }
    lane.records.push(line);
    lane.counts[severity] += 1;
  }
  const sorted = lanes.toSorted((first, second) => trouble(second.counts.abnormal) - trouble(first.counts.abnormal));
  return { lanes: sorted, marks };
}
