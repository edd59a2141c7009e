import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";

/** Rows drawn beyond each edge, so that fast scrolling shows no gap. */
const overscan = 16;
/** How many rows away the first row in view is looked for when others have come or gone. */
const farthest = 2000;
/** Taken until the element has a height: a hidden panel is laid out with none. */
const rectBeforeLayout = { width: 800, height: 600 };

export interface VirtualRowOptions {
  readonly count: number;
  /** Height of every row in pixels. */
  readonly rowHeight: number;
  /** Height of what sticks to the top of the scrolled element, in pixels. */
  readonly headerHeight: number;
  /** A row that stays in the document wherever the list is scrolled to, or -1. */
  readonly pinned: number;
  /** What stays the same about a row while others are added or go; null for a row that is not there. */
  readonly keyOf: (index: number) => string | null;
}

export interface VirtualRows {
  /** Of the element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The rows to draw. `start` counts from the end of the header, in pixels. */
  readonly rows: readonly Pick<VirtualItem, "index" | "start">[];
  /** Height of all rows in pixels. */
  readonly totalHeight: number;
  /** Whole rows that fit into the view. */
  rowsInView(): number;
  toStart(): void;
  /** Scrolls as little as is needed to show a row. */
  bringIntoView(index: number): void;
}

/** Scrolls, and says so at once: the browser's own event comes a frame later, and the list would be blank for that long. */
function scrollTo(element: HTMLElement, top: number): void {
  element.scrollTop = top;
  element.dispatchEvent(new Event("scroll"));
}

/**
 * Draws only the rows that can be seen. When the list is scrolled to its end, it stays there while rows are added; elsewhere the first row in
 * view stays where it is, unless the list is at its start.
 */
export function useVirtualRows({ count, rowHeight, headerHeight, pinned, keyOf }: VirtualRowOptions): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const drawnCount = useRef(count);
  const anchor = useRef<{ readonly key: string; readonly index: number } | null>(null);
  const [, redraw] = useReducer((times: number, _: void) => times + 1, 0);
  const options = {
    count,
    overscan,
    estimateSize: () => rowHeight,
    paddingStart: headerHeight,
    initialRect: rectBeforeLayout,
    getScrollElement: () => scroller.current,
    scrollToFn: elementScroll,
    observeElementOffset,
    observeElementRect: (
      instance: Virtualizer<HTMLDivElement, Element>,
      take: (rect: typeof rectBeforeLayout) => void,
    ) =>
      observeElementRect(instance, (rect) => {
        if (rect.height > 0) take(rect);
      }),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const indexes = defaultRangeExtractor(range);
      return pinned < 0 || pinned >= count || indexes.includes(pinned) ? indexes : [...indexes, pinned];
    },
    onChange: () => redraw(),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, Element>(options));
  virtualizer.setOptions(options);

  const lookForEnd = (): void => {
    const element = scroller.current;
    // Without a height the panel is hidden, and the list stays where it was.
    if (element && element.clientHeight > 0)
      atEnd.current = element.scrollHeight - element.clientHeight - element.scrollTop < rowHeight;
  };
  /** Where the first row in view has moved since it was looked at last, in rows. */
  const movedBy = (): number => {
    const { key, index } = anchor.current ?? {};
    if (key === undefined || index === undefined || keyOf(index) === key) return 0;
    // It is near, or it is gone.
    for (let distance = 1; distance <= farthest; distance++)
      for (const offset of [distance, -distance]) if (keyOf(index + offset) === key) return offset;
    return 0;
  };
  const lookForAnchor = (): void => {
    const top = scroller.current?.scrollTop ?? 0;
    const index = Math.floor(top / rowHeight);
    const key = top > 0 ? keyOf(index) : null;
    anchor.current = key === null ? null : { key, index };
  };
  // The listener stays; what it calls knows the rows of now.
  const latestAnchor = useRef(lookForAnchor);
  latestAnchor.current = lookForAnchor;
  // While rendering, the document still has the rows of before.
  if (drawnCount.current !== count) lookForEnd();
  drawnCount.current = count;

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    const element = scroller.current;
    const look = (): void => {
      lookForEnd();
      latestAnchor.current();
    };
    element?.addEventListener("scroll", look, { passive: true });
    return () => element?.removeEventListener("scroll", look);
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && atEnd.current) scrollTo(element, element.scrollHeight);
  }, [count]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const moved = element && !atEnd.current ? movedBy() : 0;
    if (element && moved !== 0) scrollTo(element, element.scrollTop + moved * rowHeight);
    lookForAnchor();
  });

  return {
    scroller,
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start: start - headerHeight })),
    totalHeight: count * rowHeight,
    rowsInView: () => {
      const height = scroller.current?.clientHeight || rectBeforeLayout.height;
      return Math.max(1, Math.floor((height - headerHeight) / rowHeight));
    },
    toStart() {
      if (scroller.current) scrollTo(scroller.current, 0);
    },
    bringIntoView(index) {
      const element = scroller.current;
      if (!element || element.clientHeight === 0) return;
      const highest = index * rowHeight;
      const lowest = highest + headerHeight + rowHeight - element.clientHeight;
      if (element.scrollTop > highest) scrollTo(element, highest);
      else if (element.scrollTop < lowest) scrollTo(element, lowest);
    },
  };
}
