import { useMemo, useRef, useState } from "preact/hooks";
import { useText } from "../../ui/text-context.tsx";
import { drawFlags, flagsHeight } from "./draw-flags.ts";
import { type Flag, flagsOf } from "./flags.ts";
import type { TimelineLayout } from "./layout-timeline.ts";
import { flagAt, placeFlags } from "./place-flags.ts";
import type { TimeScale } from "./time-scale.ts";
import type { TimelineColours } from "./timeline-colours.ts";
import { useDrawing } from "./use-drawing.ts";

/** Most flags that are read out: the last ones. */
const mostRead = 50;

interface FlagStripProps {
  readonly layout: TimelineLayout;
  readonly scale: TimeScale;
  readonly colours: TimelineColours | null;
}

/** What concerns all lanes, above them: pages that were loaded, times offline, ends of several endpoints at once. */
export function FlagStrip({ layout, scale, colours }: FlagStripProps) {
  const text = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pointed, setPointed] = useState<Flag | null>(null);
  const flags = useMemo(() => flagsOf(layout, text), [layout, text]);
  const placed = useMemo(() => placeFlags(flags, scale), [flags, scale]);
  useDrawing(canvas, { width: scale.width, height: flagsHeight }, (context) => {
    if (colours) drawFlags(context, placed, scale.width, colours);
  });
  const point = ({ clientX, currentTarget }: PointerEvent & { readonly currentTarget: HTMLElement }): void =>
    setPointed(flagAt(placed, clientX - currentTarget.getBoundingClientRect().left)?.flag ?? null);
  return (
    <div class="timeline-flags" title={pointed?.sentence} onPointerMove={point}>
      <canvas
        ref={canvas}
        aria-hidden="true"
        style={{ inlineSize: `${scale.width}px`, blockSize: `${flagsHeight}px` }}
      />
      {flags.length > 0 && (
        <ul class="timeline-heard" aria-label={text.format("timeline-flags")}>
          {flags.slice(-mostRead).map((flag) => (
            <li key={`${flag.kind} ${flag.from}`}>{flag.sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
