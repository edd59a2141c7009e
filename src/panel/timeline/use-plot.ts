import { useMemo } from "preact/hooks";
import { type LaneGeometry, laneGeometry } from "./lane-geometry.ts";
import type { TimelineLayout } from "./layout-timeline.ts";
import { fitView, type View } from "./move-view.ts";
import { ticksOf } from "./time-axis.tsx";
import type { TimeRange } from "./time-range.ts";
import { createTimeScale, type TimeScale } from "./time-scale.ts";
import type { Size } from "./use-size.ts";

/** Narrower than this, in pixels, the labels stand above the bars. */
const narrow = 560;
/** Widest labels in pixels, and their part of the width. */
const widestLabels = 240;
const labelsPart = 0.22;

/** Where everything is drawn. Lengths are CSS pixels. */
export interface Plot {
  readonly labelsAbove: boolean;
  readonly labelsWidth: number;
  readonly width: number;
  /** What is in view, as far as the session has it; null: all of it. */
  readonly view: View;
  readonly shown: TimeRange;
  readonly geometry: LaneGeometry;
  readonly scale: TimeScale;
  readonly ticks: readonly number[];
}

export function usePlot({ lanes, session }: TimelineLayout, size: Size, wantedView: View): Plot {
  const labelsAbove = size.width < narrow;
  const labelsWidth = labelsAbove ? 0 : Math.round(Math.min(widestLabels, size.width * labelsPart));
  const width = size.width - labelsWidth;
  const view = wantedView && fitView(session, wantedView);
  const shown = view ?? session;
  const geometry = useMemo(() => laneGeometry(lanes, labelsAbove), [lanes, labelsAbove]);
  const scale = useMemo(() => createTimeScale(shown, width), [shown.from, shown.to, width]);
  const ticks = useMemo(() => ticksOf(scale), [scale]);
  return { labelsAbove, labelsWidth, width, view, shown, geometry, scale, ticks };
}
