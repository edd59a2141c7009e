import { Icon, type IconName } from "../../ui/icon.tsx";
import { SeverityMark } from "../../ui/severity-mark.tsx";
import { useText } from "../../ui/text-context.tsx";
import { timeFormat } from "../../ui/time-format.ts";
import { severityRanks } from "./layout-lane.ts";
import { lengthOf, type TimeRange } from "./time-range.ts";

interface TimelineBarProps {
  readonly isZoomed: boolean;
  /** What is in view. */
  readonly shown: TimeRange;
  /** What the list is filtered by, or is about to be. */
  readonly range: TimeRange | null;
  readonly onZoom: (factor: number) => void;
  readonly onWhole: () => void;
  readonly onRange: (range: TimeRange | null) => void;
}

/** Zoom, the range of the list, and what the picture's signs mean. */
export function TimelineBar({ isZoomed, shown, range, onZoom, onWhole, onRange }: TimelineBarProps) {
  const text = useText();
  const button = (icon: IconName, id: string, disabled: boolean, action: () => void) => (
    <button
      type="button"
      class="icon-button"
      aria-label={text.format(id)}
      title={text.format(`${id}.title`)}
      aria-disabled={disabled}
      onClick={() => !disabled && action()}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="timeline-bar">
      {button("zoom-in", "timeline-zoom-in", false, () => onZoom(2))}
      {button("zoom-out", "timeline-zoom-out", !isZoomed, () => onZoom(0.5))}
      {button("zoom-whole", "timeline-whole", !isZoomed, onWhole)}
      <span class="timeline-length">{text.format("timeline-length", { duration: lengthOf(shown) })}</span>
      {range ? (
        <RangeChip range={range} onClear={() => onRange(null)} />
      ) : (
        isZoomed && (
          <button type="button" class="text-button" onClick={() => onRange(shown)}>
            {text.format("timeline-list-view")}
          </button>
        )
      )}
      <Legend />
    </div>
  );
}

function RangeChip({ range, onClear }: { readonly range: TimeRange; readonly onClear: () => void }) {
  const text = useText();
  const times = timeFormat(text.language);
  const format = (at: number): string => (lengthOf(range) < 60_000 ? times.time(at) : times.shortTime(at));
  const words = text.format("timeline-range", { from: format(range.from), to: format(range.to) });
  return (
    <button
      type="button"
      class="timeline-range"
      aria-label={text.format("timeline-range.clear", { range: words })}
      title={text.format("timeline-range.clear", { range: words })}
      onClick={onClear}
    >
      <bdi>{words}</bdi>
      <Icon name="close" />
    </button>
  );
}

function Legend() {
  const text = useText();
  return (
    <ul class="timeline-legend" aria-label={text.format("timeline-legend")}>
      {(["connecting", "open", "idle"] as const).map((part) => (
        <li key={part}>
          <span class={`timeline-swatch timeline-swatch-${part}`} />
          {text.format(`timeline-part-${part}`)}
        </li>
      ))}
      {severityRanks.map((severity) => (
        <li key={severity}>
          <SeverityMark severity={severity} />
          <span aria-hidden="true">{text.format(`severity-${severity}`)}</span>
        </li>
      ))}
    </ul>
  );
}
