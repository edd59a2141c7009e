import { select } from "d3-selection";
import { type D3ZoomEvent, zoom, zoomIdentity, type ZoomTransform } from "d3-zoom";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { fitView, panView, shortestView, type View } from "./move-view.ts";
import { lengthOf, type TimeRange } from "./time-range.ts";

interface ZoomOptions {
  readonly session: TimeRange;
  readonly view: View;
  /** Of the surface, in pixels. */
  readonly width: number;
  readonly onView: (view: View) => void;
}

/** Largest step of one turn of the wheel, in powers of two; pinching gives many small ones. */
const largestStep = 0.5;

/**
 * Zooming with Ctrl and the wheel or by pinching, at the pointer, and panning by dragging while zoomed; Shift and the wheel pan too. The
 * plain wheel is left to the lanes, which it scrolls. d3 keeps a transform of the whole session; the view follows from it.
 */
export function useZoom(surface: RefObject<HTMLElement | null>, options: ZoomOptions): void {
  const { session, view, width } = options;
  const latest = useRef(options);
  latest.current = options;
  const [behaviour] = useState(() =>
    zoom<HTMLElement, unknown>()
      .clickDistance(4)
      .wheelDelta(({ deltaY }) => Math.max(-largestStep, Math.min(largestStep, -deltaY * 0.01)))
      .filter((event: MouseEvent) => {
        if (event.type === "wheel") return event.ctrlKey || event.metaKey;
        return !event.ctrlKey && !event.button && (event.type !== "mousedown" || latest.current.view !== null);
      }),
  );

  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    behaviour.on("zoom", ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      // Without an event of the user it is our own.
      if (sourceEvent) latest.current.onView(viewOf(transform, latest.current));
    });
    const pan = (event: WheelEvent): void => {
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      const { session, view, width, onView } = latest.current;
      if (event.ctrlKey || event.metaKey || !isSideways || !view) return;
      event.preventDefault();
      onView(panView(session, view, (event.deltaX || event.deltaY) / Math.max(1, width)));
    };
    element.addEventListener("wheel", pan, { passive: false });
    return () => {
      select(element).on(".zoom", null);
      element.removeEventListener("wheel", pan);
    };
  }, [behaviour, surface]);

  useLayoutEffect(() => {
    if (!surface.current) return;
    const selection = select<HTMLElement, unknown>(surface.current);
    const unbounded = Number.POSITIVE_INFINITY;
    behaviour
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, -unbounded],
        [width, unbounded],
      ])
      .scaleExtent([1, Math.max(1, lengthOf(session) / shortestView)]);
    // A double click would be animated, and it means the socket under it.
    selection.call(behaviour).on("dblclick.zoom", null);
    behaviour.transform(selection, transformOf({ session, view, width }));
  }, [behaviour, surface, session.from, session.to, view?.from, view?.to, width]);
}

type Zoomed = Pick<ZoomOptions, "session" | "view" | "width">;

function transformOf({ session, view, width }: Zoomed): ZoomTransform {
  if (!view) return zoomIdentity;
  const k = lengthOf(session) / lengthOf(view);
  return zoomIdentity.translate(-((view.from - session.from) / lengthOf(session)) * width * k, 0).scale(k);
}

function viewOf({ k, x }: ZoomTransform, { session, width }: Pick<Zoomed, "session" | "width">): View {
  const length = lengthOf(session);
  const from = session.from + (-x / k / Math.max(1, width)) * length;
  return fitView(session, { from, to: from + length / k });
}
