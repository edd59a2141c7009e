import { useMemo } from "preact/hooks";
import { useText } from "../../ui/text-context.tsx";
import { type LaneGeometry, lanesBetween } from "./lane-geometry.ts";
import type { LaneLayout } from "./layout-lane.ts";
import { laneName, laneSummary } from "./lane-words.ts";

/** The id of a lane's label in the document. */
export const laneId = (lane: number): string => `timeline-lane-${lane}`;

interface LaneListProps {
  readonly lanes: readonly LaneLayout[];
  readonly geometry: LaneGeometry;
  /** What of the lanes is in view, in pixels. */
  readonly top: number;
  readonly bottom: number;
  /** The lane that Tab leads to. */
  readonly current: number;
  readonly onCurrent: (lane: number) => void;
}

/** The labels of the lanes in view, as a list of buttons of which one is in the tab order. */
export function LaneList({ lanes, geometry, top, bottom, current, onCurrent }: LaneListProps) {
  const text = useText();
  const { from, to } = lanesBetween(geometry, top, bottom);
  const inView = Array.from({ length: to - from }, (_, place) => from + place);
  // The current one may have the focus: it stays in the document wherever the lanes are scrolled to.
  const shown = inView.includes(current) ? inView : [...inView, current];
  return (
    <ul class="timeline-lanes" aria-label={text.format("timeline-lanes")} aria-describedby="timeline-help">
      {shown.map((index) => {
        const layout = lanes[index];
        if (!layout) return null;
        const start = geometry.tops[index] ?? 0;
        return (
          <li
            key={layout.lane.key}
            style={{ insetBlockStart: `${start}px`, blockSize: `${(geometry.tops[index + 1] ?? start) - start}px` }}
            aria-setsize={lanes.length}
            aria-posinset={index + 1}
          >
            <LaneLabel index={index} layout={layout} isCurrent={index === current} onCurrent={onCurrent} />
          </li>
        );
      })}
    </ul>
  );
}

interface LaneLabelProps extends Pick<LaneListProps, "onCurrent"> {
  readonly index: number;
  readonly layout: LaneLayout;
  readonly isCurrent: boolean;
}

function LaneLabel({ index, layout, isCurrent, onCurrent }: LaneLabelProps) {
  const text = useText();
  const { lane } = layout;
  const summary = useMemo(() => laneSummary(layout, text), [layout, text]);
  const place = lane.place === "page" ? "" : text.format(`frame-kind-${lane.place}`);
  return (
    <>
      <button
        type="button"
        id={laneId(index)}
        class="timeline-lane"
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent ? "true" : undefined}
        aria-describedby={`${laneId(index)}-summary`}
        title={`${laneName(lane)}\n${summary}`}
        data-endpoint={lane.endpoint}
        onFocus={() => onCurrent(index)}
        onClick={() => onCurrent(index)}
      >
        <span class="timeline-lane-name">
          <bdi dir="ltr">{laneName(lane)}</bdi>
        </span>
        {place && <span class="timeline-lane-place">{place}</span>}
        <span class="timeline-lane-count" aria-hidden="true">
          {lane.records.length}
        </span>
      </button>
      <span id={`${laneId(index)}-summary`} hidden>
        {summary}
      </span>
    </>
  );
}
