import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { readColours, type TimelineColours, watchColours } from "./timeline-colours.ts";

/** The colours in force for an element; null until it is in the document. */
export function useColours(element: RefObject<HTMLElement | null>): TimelineColours | null {
  const [colours, setColours] = useState<TimelineColours | null>(null);
  useLayoutEffect(() => {
    const read = (): void => {
      if (element.current) setColours(readColours(element.current));
    };
    read();
    return watchColours(read);
  }, [element]);
  return colours;
}
