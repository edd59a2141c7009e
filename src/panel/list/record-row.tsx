import type { RecordLine } from "../log-line.ts";
import type { ColumnName } from "./list-columns.ts";
import { RecordCells } from "./record-cells.tsx";

/** What all rows of the list have in common. */
export interface RowPlace {
  readonly id: string;
  readonly index: number;
  /** Distance from the first row in pixels. */
  readonly start: number;
  readonly names: readonly ColumnName[];
}

interface RecordRowProps extends RowPlace {
  readonly line: RecordLine;
  readonly selected: boolean;
  /** It is the one that others are compared with. */
  readonly marked: boolean;
  /** It stands in a fold that is open. */
  readonly member: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onEnter: () => void;
}

/** One record in the list. */
export function RecordRow(props: RecordRowProps) {
  const { line, id, index, start, names, selected, marked, member, onClick, onEnter } = props;
  return (
    <div
      id={id}
      role="row"
      class={`row row-cells${index % 2 === 0 ? "" : " row-odd"}${member ? " row-member" : ""}`}
      style={{ insetBlockStart: `${start}px` }}
      aria-rowindex={index + 2}
      aria-level={member ? 2 : 1}
      aria-selected={selected || marked}
      data-marked={marked ? "" : undefined}
      data-record-id={line.id}
      data-code={line.code ?? ""}
      data-severity={line.severity}
      onClick={onClick}
      onDblClick={onEnter}
    >
      <RecordCells line={line} names={names} before={<span class={member ? "gutter member-line" : "gutter"} />} />
    </div>
  );
}
