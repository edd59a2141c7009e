import type { Place } from "./hit-test.ts";
import type { LaneLayout } from "./layout-lane.ts";

/** Where a record is, or null. */
export function findPlace(lanes: readonly LaneLayout[], recordId: string | null): Place | null {
  if (recordId === null) return null;
  for (const [lane, { records }] of lanes.entries()) {
    const socket = records.findIndex(({ id }) => id === recordId);
    if (socket >= 0) return { lane, socket };
  }
  return null;
}

/** The socket of a lane that ended `step` places after another, or the first or last; null if the lane has no such. Without another, 1 leads to the first. */
export function walk(layout: LaneLayout, from: number | null, step: -1 | 1 | "first" | "last"): number | null {
  const { byEnd } = layout;
  if (step === "first" || (from === null && step === 1)) return byEnd[0] ?? null;
  if (step === "last" || from === null) return byEnd.at(-1) ?? null;
  return byEnd[byEnd.indexOf(from) + step] ?? null;
}
