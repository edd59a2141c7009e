import { useText } from "../../ui/text-context.tsx";
import type { LogLine } from "../log-line.ts";
import type { TimeRange } from "./time-range.ts";
import { TimelinePicture } from "./timeline-picture.tsx";
import { useLayout } from "./use-layout.ts";

export type { TimeRange } from "./time-range.ts";

export interface TimelineProps {
  readonly lines: readonly LogLine[];
  /** The record that is selected, here or elsewhere. */
  readonly selectedId: string | null;
  readonly onSelect: (recordId: string) => void;
  /** What the list is filtered by: the sockets that ended in it; null is all of them. */
  readonly range: TimeRange | null;
  readonly onRange: (range: TimeRange | null) => void;
}

/** The session as a picture. It fills the height that it is given. */
export function Timeline({ lines, ...props }: TimelineProps) {
  const text = useText();
  const layout = useLayout(lines);
  return (
    <section class="timeline" aria-label={text.format("timeline")}>
      {layout.lanes.length === 0 ? (
        <p class="timeline-empty">{text.format("timeline-empty")}</p>
      ) : (
        <TimelinePicture layout={layout} {...props} />
      )}
    </section>
  );
}
