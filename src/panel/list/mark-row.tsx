import { Icon } from "../../ui/icon.tsx";
import { useText } from "../../ui/text-context.tsx";
import type { MarkLine } from "../log-line.ts";
import { markText } from "../mark-text.ts";
import type { RowPlace } from "./record-row.tsx";
import { RowTime } from "./row-time.tsx";

interface MarkRowProps extends RowPlace {
  readonly line: MarkLine;
}

/** What happened between two records: the page changed, the network went, or something was not recorded. */
export function MarkRow({ line, id, index, start, names }: MarkRowProps) {
  const text = useText();
  const sentence = markText(line, text);
  return (
    <div
      id={id}
      role="row"
      class={`row mark mark-${line.kind}`}
      style={{ insetBlockStart: `${start}px` }}
      aria-rowindex={index + 2}
      aria-level={1}
      title={sentence}
    >
      <span role="gridcell" aria-colspan={names.length} class="cell">
        <RowTime at={line.at} />
        <Icon name={line.kind} />
        <span class="mark-text">{sentence}</span>
      </span>
    </div>
  );
}
