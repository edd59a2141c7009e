import type { Flag } from "./flags.ts";
import { pixelOf, type TimeScale } from "./time-scale.ts";

/** A flag in the strip. Lengths are CSS pixels. */
export interface PlacedFlag {
  readonly flag: Flag;
  readonly x: number;
  /** Room for its words, up to the next flag. */
  readonly room: number;
}

/** Closer to one another than this they would hide one another: the first stands for those after it. */
const nearest = 14;

/** The flags in view. Of a period that has begun before, the flag stands at the edge. */
export function placeFlags(flags: readonly Flag[], scale: TimeScale): PlacedFlag[] {
  const placed: { flag: Flag; x: number }[] = [];
  for (const flag of flags) {
    const to = pixelOf(scale, flag.to);
    const from = pixelOf(scale, flag.from);
    const x = flag.kind === "moment" ? (from + to) / 2 : Math.max(flag.kind === "offline" ? 0 : from, from);
    if (x > scale.width || x < 0 || to < 0) continue;
    const last = placed.at(-1);
    if (!last || x - last.x >= nearest) placed.push({ flag, x });
  }
  return placed.map(({ flag, x }, index) => ({ flag, x, room: (placed[index + 1]?.x ?? scale.width) - x - 6 }));
}

/** The flag at a pixel: the last one that begins before it and whose words reach so far. */
export function flagAt(placed: readonly PlacedFlag[], x: number): PlacedFlag | null {
  return placed.findLast((one) => one.x - 6 <= x && x <= one.x + Math.max(6, one.room)) ?? null;
}
