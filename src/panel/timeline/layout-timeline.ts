import type { LogLine, NavigationLine, RecordLine } from "../log-line.ts";
import { sortLines } from "./lanes.ts";
import { type LaneLayout, layoutLane } from "./layout-lane.ts";
import { type Moment, momentsOf } from "./moments.ts";
import { offlinePeriods } from "./offline-periods.ts";
import type { TimeRange } from "./time-range.ts";

/** All that the timeline shows, in times; made once for each state of the log. */
export interface TimelineLayout {
  readonly lanes: readonly LaneLayout[];
  readonly navigations: readonly NavigationLine[];
  readonly offline: readonly TimeRange[];
  readonly moments: readonly Moment[];
  /** From the first beginning to the last end, with some room at both sides. */
  readonly session: TimeRange;
}

/** Shortest session, in milliseconds: one socket that ended at once is not spread over nothing. */
const shortestSession = 1000;
/** Room at each side of a session, as a part of its length: the marks of the first and the last end are seen whole. */
const margin = 0.025;

/** Lays out the lines, and takes over from `previous` the lanes in which nothing has changed. */
export function layoutTimeline(lines: readonly LogLine[], previous?: TimelineLayout): TimelineLayout {
  const known = new Map(previous?.lanes.map((layout) => [layout.lane.key, layout]));
  const sorted = sortLines(lines);
  const lanes = sorted.lanes.map((lane) => {
    const layout = known.get(lane.key);
    return layout && areSame(layout.records, lane.records) ? layout : layoutLane(lane);
  });
  return {
    lanes,
    navigations: sorted.marks.filter((line) => line.kind === "navigation"),
    offline: offlinePeriods(sorted.marks),
    moments: momentsOf(lanes),
    session: sessionOf(lanes),
  };
}

function areSame(first: readonly RecordLine[], second: readonly RecordLine[]): boolean {
  if (first.length !== second.length) return false;
  for (let index = 0; index < first.length; index++) if (first[index] !== second[index]) return false;
  return true;
}

function sessionOf(lanes: readonly LaneLayout[]): TimeRange {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { begin, end, rows, byEnd } of lanes) {
    // The first row has the first that began.
    from = Math.min(from, begin[rows[0]?.[0] ?? 0] ?? from);
    to = Math.max(to, end[byEnd.at(-1) ?? 0] ?? to);
  }
  if (from > to) return { from: 0, to: shortestSession };
  const middle = (from + to) / 2;
  const half = Math.max(shortestSession, to - from) / 2;
  return { from: middle - half * (1 + 2 * margin), to: middle + half * (1 + 2 * margin) };
}
