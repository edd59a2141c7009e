import { useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import { useText } from "../../ui/text-context.tsx";
import { Distributions } from "./distributions.tsx";
import { drawLanes } from "./draw-lanes.ts";
import { findPlace } from "./find-place.ts";
import { FlagStrip } from "./flag-strip.tsx";
import { hitTest, othersAt } from "./hit-test.ts";
import { rowMiddle } from "./lane-geometry.ts";
import { LaneList, laneId } from "./lane-list.tsx";
import { socketSentence } from "./lane-words.ts";
import type { TimelineLayout } from "./layout-timeline.ts";
import { panView, type View, viewShowing, zoomView } from "./move-view.ts";
import { SocketFacts } from "./socket-facts.tsx";
import { TimeAxis } from "./time-axis.tsx";
import type { TimeRange } from "./time-range.ts";
import { createTimeScale, pixelOf } from "./time-scale.ts";
import type { TimelineProps } from "./timeline.tsx";
import { TimelineBar } from "./timeline-bar.tsx";
import { timelineKey } from "./timeline-keys.ts";
import { useColours } from "./use-colours.ts";
import { useDrawing } from "./use-drawing.ts";
import { usePointed } from "./use-pointed.ts";
import { usePlot } from "./use-plot.ts";
import { useSize } from "./use-size.ts";
import { useZoom } from "./use-zoom.ts";

type TimelinePictureProps = Omit<TimelineProps, "lines"> & { readonly layout: TimelineLayout };

/** The picture with all that belongs to it; there is at least one lane. */
export function TimelinePicture({ layout, selectedId, onSelect, range, onRange }: TimelinePictureProps) {
  const text = useText();
  const { lanes, session } = layout;
  const scroller = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [, redraw] = useReducer((times: number, _: void) => times + 1, 0);
  const [wantedView, setView] = useState<View>(null);
  const [laneKey, setLaneKey] = useState("");
  const [draft, setDraft] = useState<TimeRange | null>(null);
  const [walkedId, setWalkedId] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const { pointed, show, leave, stay, hide } = usePointed();
  const size = useSize(scroller);
  const colours = useColours(scroller);

  const plot = usePlot(layout, size, wantedView);
  const { labelsAbove, labelsWidth, width, view, shown, geometry, scale, ticks } = plot;
  const selected = useMemo(() => findPlace(lanes, selectedId), [lanes, selectedId]);
  const walked = useMemo(() => findPlace(lanes, walkedId), [lanes, walkedId]);
  const facts = useMemo(() => findPlace(lanes, pointed?.recordId ?? null), [lanes, pointed]);
  const current = Math.max(
    0,
    lanes.findIndex(({ lane }) => lane.key === laneKey),
  );
  const scrollTop = scroller.current?.scrollTop ?? 0;

  useZoom(surface, { session, view, width, onView: setView });
  useDrawing(canvas, { width, height: size.height }, (context) => {
    const { scrollTop = 0 } = scroller.current ?? {};
    const marked = { selected, pointed: facts ?? walked, range: draft ?? range };
    if (colours)
      drawLanes(context, { layout, geometry, scale, ticks, colours, scrollTop, height: size.height, ...marked });
  });

  const showLane = (lane: number): void => {
    const element = scroller.current;
    if (!element) return;
    const [top = 0, bottom = 0] = [geometry.tops[lane], geometry.tops[lane + 1]];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + size.height) element.scrollTop = bottom - size.height;
  };
  // The label of a lane that was out of view is in the document only now.
  useLayoutEffect(() => {
    if (wantsFocus.current) document.getElementById(laneId(current))?.focus({ preventScroll: true });
    wantsFocus.current = false;
  }, [current]);
  // It may have been selected in the list.
  useLayoutEffect(() => {
    const layoutOfLane = selected && lanes[selected.lane];
    if (!layoutOfLane) return;
    setLaneKey(layoutOfLane.lane.key);
    setView((now) => viewShowing(session, now, layoutOfLane.end[selected.socket] ?? 0));
    showLane(selected.lane);
  }, [selectedId, selected === null]);

  const placeAt = (event: MouseEvent) => {
    const box = surface.current?.getBoundingClientRect();
    return box ? hitTest(lanes, geometry, scale, event.clientX - box.left, event.clientY - box.top) : null;
  };
  const point = (event: PointerEvent): void => {
    const place = event.buttons === 0 ? placeAt(event) : null;
    const record = place && lanes[place.lane]?.records[place.socket];
    if (!place || !record) return leave();
    show({ recordId: record.id, at: { x: event.clientX, y: event.clientY } });
    if (selectedId === null) setLaneKey(lanes[place.lane]?.lane.key ?? "");
  };
  const walkTo = (lane: number, socket: number): void => {
    const one = lanes[lane];
    const record = one?.records[socket];
    const box = surface.current?.getBoundingClientRect();
    if (!one || !record || !box) return;
    const next = viewShowing(session, view, record.ended);
    setView(next);
    setWalkedId(record.id);
    const x = box.left + pixelOf(createTimeScale(next ?? session, width), record.ended);
    show({ recordId: record.id, at: { x, y: box.top + rowMiddle(geometry, lane, one, one.row[socket] ?? 0) } });
  };
  const stopWalking = (): void => {
    setWalkedId(null);
    hide();
  };
  const changeRange = (next: TimeRange | null): void => {
    setDraft(null);
    onRange(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const onLabel = event.target instanceof Element && event.target.matches(".timeline-lane");
    const action = timelineKey(event, {
      lanes,
      lane: current,
      socket: walked?.lane === current ? walked.socket : null,
    });
    if (!action || (action.needsLane && !onLabel)) return;
    switch (action.kind) {
      case "zoom":
        setView(zoomView(session, view, action.factor, walked ? lanes[walked.lane]?.end[walked.socket] : undefined));
        break;
      case "pan":
        setView(panView(session, view, action.part));
        break;
      case "whole":
        setView(null);
        break;
      case "escape":
        if (pointed) hide();
        else if (range) changeRange(null);
        else return;
        break;
      case "lane":
        stopWalking();
        showLane(action.lane);
        setLaneKey(lanes[action.lane]?.lane.key ?? "");
        wantsFocus.current = true;
        break;
      case "walk":
        walkTo(current, action.socket);
        break;
      case "select":
        onSelect(action.recordId);
        break;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const currentLane = lanes[current];
  const factsLane = facts && lanes[facts.lane];
  const factsRecord = facts && factsLane?.records[facts.socket];
  const walkedLane = walked && lanes[walked.lane];
  const walkedRecord = walked && walkedLane?.records[walked.socket];
  return (
    <div
      class={labelsAbove ? "timeline-picture labels-above" : "timeline-picture"}
      style={{ "--timeline-labels": `${labelsWidth}px`, "--timeline-width": `${width}px` }}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget, currentTarget }: FocusEvent) => {
        const stays =
          relatedTarget instanceof Node && currentTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (walkedId !== null && !stays) stopWalking();
      }}
    >
      <TimelineBar
        isZoomed={view !== null}
        shown={shown}
        range={draft ?? range}
        onZoom={(factor) => setView(zoomView(session, view, factor))}
        onWhole={() => setView(null)}
        onRange={changeRange}
      />
      <div class="timeline-plot">
        <div class="timeline-head">
          <TimeAxis scale={scale} ticks={ticks} range={draft ?? range} onDraft={setDraft} onRange={changeRange} />
          <FlagStrip layout={layout} scale={scale} colours={colours} />
        </div>
        <div class="timeline-view">
          <canvas ref={canvas} class="timeline-canvas" aria-hidden="true" style={{ blockSize: `${size.height}px` }} />
          <div ref={scroller} class="timeline-scroller" onScroll={() => redraw()}>
            <div class="timeline-content" style={{ blockSize: `${geometry.tops.at(-1) ?? 0}px` }}>
              <LaneList
                {...{ lanes, geometry, current }}
                top={scrollTop}
                bottom={scrollTop + size.height}
                onCurrent={(lane) => setLaneKey(lanes[lane]?.lane.key ?? "")}
              />
              <div
                ref={surface}
                class={`timeline-surface ${view ? "zoomed" : ""} ${facts ? "pointing" : ""}`}
                onPointerMove={point}
                onPointerLeave={leave}
                onClick={(event) => {
                  const place = placeAt(event);
                  const record = place && lanes[place.lane]?.records[place.socket];
                  if (record) onSelect(record.id);
                }}
              />
            </div>
          </div>
        </div>
      </div>
      {currentLane && <Distributions layout={currentLane} />}
      {factsLane && factsRecord && pointed && (
        <SocketFacts
          record={factsRecord}
          others={othersAt(factsLane, scale, facts.socket)}
          at={pointed.at}
          onEnter={stay}
          onLeave={leave}
        />
      )}
      <p class="off-screen" role="status">
        {walkedLane && walkedRecord && socketSentence(walkedLane, walked.socket, walkedRecord, text)}
      </p>
      <p id="timeline-help" hidden>
        {text.format("timeline-help")}
      </p>
    </div>
  );
}
