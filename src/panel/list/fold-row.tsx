import { Icon } from "../../ui/icon.tsx";
import { Trend } from "../../ui/trend.tsx";
import { useText } from "../../ui/text-context.tsx";
import type { Text } from "../../text/text.ts";
import type { Fold } from "./fold-lines.ts";
import { RecordCells } from "./record-cells.tsx";
import type { RowPlace } from "./record-row.tsx";

interface FoldRowProps extends RowPlace {
  readonly fold: Fold;
  readonly open: boolean;
  readonly selected: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onToggle: () => void;
  readonly onEnter: () => void;
}

/** Repeated ends as one row: what the latest says, how many there are, and how they came over time. */
export function FoldRow({ fold, id, index, start, names, open, selected, onClick, onToggle, onEnter }: FoldRowProps) {
  const text = useText();
  const latest = fold.lines.at(-1);
  const first = fold.lines[0];
  if (!latest || !first) return null;
  const count = fold.lines.length;
  const span = Math.max(0, latest.ended - first.ended);
  const words = text.format("fold-count", { count, span });
  return (
    <div
      id={id}
      role="row"
      class={`row row-cells row-fold${index % 2 === 0 ? "" : " row-odd"}`}
      style={{ insetBlockStart: `${start}px` }}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={open}
      aria-selected={selected}
      data-fold={count}
      data-fold-code={latest.code ?? ""}
      data-severity={latest.severity}
      onClick={onClick}
      onDblClick={onEnter}
    >
      <RecordCells
        line={latest}
        at={first.ended}
        names={names}
        timesOf={(name) => rangeOf(fold, name === "idle" ? "idleFor" : "openFor", text)}
        before={
          <span
            class="gutter"
            onClick={(event) => {
              event.stopPropagation();
              onToggle();
            }}
            onDblClick={(event) => event.stopPropagation()}
          >
            <Icon name="expand" />
          </span>
        }
        after={
          <span class="fold-count" title={words}>
            <span class="off-screen-inline">{words}</span>
            <span aria-hidden="true" class="fold-number">
              ×{count}
            </span>
            <Trend moments={fold.lines.map(({ ended }) => ended)} />
          </span>
        }
      />
    </div>
  );
}

/** The shortest and the longest time of a fold, where they can be told apart. */
function rangeOf({ lines }: Fold, which: "openFor" | "idleFor", text: Text): string {
  let [least, most] = [Infinity, -Infinity];
  for (const line of lines) {
    const time = line[which];
    if (time === null) continue;
    if (time < least) least = time;
    if (time > most) most = time;
  }
  if (most === -Infinity) return text.format(which === "openFor" ? "never-opened" : "not-known");
  const [from, to] = [least, most].map((duration) => text.format("value-duration", { duration }));
  return from === to ? (to ?? "") : text.format("value-duration-range", { from: least, to: most });
}
