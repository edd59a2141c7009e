import { useEffect, useState } from "preact/hooks";
import type { LogLine } from "../log-line.ts";

/** Up to this many lines the picture follows at once. */
const few = 2000;
/** How long the picture of many lines waits for the list, in milliseconds: nobody who types waits for the picture. */
const patience = 120;

/** The lines that the picture shows: those of now, or those of a moment ago while many lines change fast. */
export function useDrawn(lines: readonly LogLine[]): readonly LogLine[] {
  const [drawn, setDrawn] = useState(lines);
  useEffect(() => {
    if (lines.length <= few) return;
    const timer = setTimeout(() => setDrawn(lines), patience);
    return () => clearTimeout(timer);
  }, [lines]);
  return lines.length <= few ? lines : drawn;
}
