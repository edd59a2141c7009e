import { axisTop } from "d3-axis";
import { brushX, type D3BrushEvent } from "d3-brush";
import { scaleTime } from "d3-scale";
import { select } from "d3-selection";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useText } from "../../ui/text-context.tsx";
import { tickFormat } from "./tick-format.ts";
import type { TimeRange } from "./time-range.ts";
import { pixelOf, type TimeScale, timeAt } from "./time-scale.ts";

/** In CSS pixels. */
export const axisHeight = 24;
/** Room for a tick and its words. */
const tickRoom = 96;
/** A brush that is narrower was a click. */
const narrowestBrush = 3;

/** The times of the ticks of a scale. */
export function ticksOf({ from, to, width }: TimeScale): number[] {
  const count = Math.max(1, Math.floor(width / tickRoom));
  return scaleTime()
    .domain([from, to])
    .range([0, width])
    .ticks(count)
    .map((tick) => tick.getTime());
}

/** There is no room for its words. */
const isNearEdge = (scale: TimeScale, date: Date): boolean => {
  const x = pixelOf(scale, date.getTime());
  return x < tickRoom / 4 || x > scale.width - tickRoom / 4;
};

interface TimeAxisProps {
  readonly scale: TimeScale;
  readonly ticks: readonly number[];
  readonly range: TimeRange | null;
  /** While the pointer draws: nothing is decided yet. */
  readonly onDraft: (range: TimeRange | null) => void;
  readonly onRange: (range: TimeRange | null) => void;
}

/** The axis, on which a range of time is drawn with the pointer. By keyboard the buttons above do the same. */
export function TimeAxis({ scale, ticks, range, onDraft, onRange }: TimeAxisProps) {
  const text = useText();
  const axis = useRef<SVGGElement>(null);
  const brushed = useRef<SVGGElement>(null);
  const [brush] = useState(() => brushX<unknown>().handleSize(8));
  const isDrawing = useRef(false);
  const latest = useRef({ scale, onDraft, onRange });
  latest.current = { scale, onDraft, onRange };
  const format = useMemo(() => tickFormat(text.language, ticks), [text.language, ticks]);

  useLayoutEffect(() => {
    if (!axis.current) return;
    const time = scaleTime().domain([scale.from, scale.to]).range([0, scale.width]);
    const dates = ticks.map((tick) => new Date(tick));
    select(axis.current).call(
      axisTop<Date>(time)
        .tickValues(dates)
        .tickFormat((date) => (isNearEdge(scale, date) ? "" : format(date.getTime())))
        .tickSizeInner(5)
        .tickSizeOuter(0)
        .tickPadding(2),
    );
  }, [scale, ticks, format]);

  useEffect(() => {
    const group = brushed.current;
    if (!group) return;
    const rangeOf = (event: D3BrushEvent<unknown>): TimeRange | null => {
      const [left, right] = (event.selection ?? [0, 0]) as [number, number];
      const now = latest.current.scale;
      return right - left < narrowestBrush ? null : { from: timeAt(now, left), to: timeAt(now, right) };
    };
    // A move without an event of the pointer is our own.
    brush.on("start brush end", (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent) return;
      isDrawing.current = event.type !== "end";
      if (event.type === "brush") latest.current.onDraft(rangeOf(event));
      else if (event.type === "end") latest.current.onRange(rangeOf(event));
    });
    return () => void select(group).on(".brush", null);
  }, [brush]);

  useLayoutEffect(() => {
    // A log that grows must not take the brush out of the hand.
    if (!brushed.current || isDrawing.current) return;
    const group = select<SVGGElement, unknown>(brushed.current);
    brush.extent([
      [0, 0],
      [scale.width, axisHeight],
    ]);
    group.call(brush);
    const left = range ? Math.max(0, pixelOf(scale, range.from)) : 0;
    const right = range ? Math.min(scale.width, pixelOf(scale, range.to)) : 0;
    brush.move(group, right > left ? [left, right] : null);
  }, [brush, scale, range]);

  return (
    <svg
      class="timeline-axis"
      width={scale.width}
      height={axisHeight}
      aria-hidden="true"
      onDblClick={() => onRange(null)}
    >
      <title>{text.format("timeline-axis.title")}</title>
      <g ref={axis} transform={`translate(0,${axisHeight})`} />
      <g ref={brushed} />
    </svg>
  );
}
