import { Icon } from "../ui/icon.tsx";
import { useText } from "../ui/text-context.tsx";
import { columnCount } from "./list-columns.ts";
import type { MarkLine } from "./log-line.ts";
import { markText } from "./mark-text.ts";
import { RowTime } from "./row-time.tsx";

interface MarkRowProps {
  readonly line: MarkLine;
  readonly index: number;
  /** Distance from the first row in pixels. */
  readonly start: number;
}

/** What happened between two records: the page changed, or something was not recorded. */
export function MarkRow({ line, index, start }: MarkRowProps) {
  const text = useText();
  const sentence = markText(line, text);
  return (
    <div
      role="row"
      class={`row mark mark-${line.kind}`}
      style={{ insetBlockStart: `${start}px` }}
      aria-rowindex={index + 2}
      title={sentence}
    >
      <span role="gridcell" aria-colspan={columnCount} class="cell">
        <RowTime at={line.at} />
        <Icon name={line.kind} />
        <span class="mark-text">{sentence}</span>
      </span>
    </div>
  );
}
