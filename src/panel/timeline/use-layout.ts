import { useRef } from "preact/hooks";
import type { LogLine } from "../log-line.ts";
import { layoutTimeline, type TimelineLayout } from "./layout-timeline.ts";

/** The layout of the lines, made anew only for lanes that have changed. */
export function useLayout(lines: readonly LogLine[]): TimelineLayout {
  const known = useRef<{ lines: readonly LogLine[]; layout: TimelineLayout } | null>(null);
  if (known.current?.lines !== lines) known.current = { lines, layout: layoutTimeline(lines, known.current?.layout) };
  return known.current.layout;
}
