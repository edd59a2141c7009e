import { useRef } from "preact/hooks";
import { useText } from "../../ui/text-context.tsx";
import type { ColumnName } from "./list-columns.ts";
import type { Sort } from "./sort-lines.ts";

/** By how many pixels a key changes a width. */
const keyStep = 16;

interface ListHeaderProps {
  readonly names: readonly ColumnName[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** In pixels; null gives the column its usual width back. */
  readonly onWidth: (name: ColumnName, width: number | null) => void;
}

/** The names of the columns; stays in view. A click sorts, the edge at a column's end changes its width. */
export function ListHeader({ names, sort, onSort, onWidth }: ListHeaderProps) {
  return (
    <div role="rowgroup" class="list-header">
      <div role="row" aria-rowindex={1} class="row-cells">
        {names.map((name, place) => (
          <HeaderCell
            key={name}
            name={name}
            place={place}
            sort={sort}
            onSort={onSort}
            onWidth={place === names.length - 1 ? undefined : onWidth}
          />
        ))}
      </div>
    </div>
  );
}

interface HeaderCellProps extends Omit<ListHeaderProps, "names" | "onWidth"> {
  readonly name: ColumnName;
  readonly place: number;
  /** Absent where the column has no edge: the last one takes what is left. */
  readonly onWidth: ListHeaderProps["onWidth"] | undefined;
}

function HeaderCell({ name, place, sort, onSort, onWidth }: HeaderCellProps) {
  const text = useText();
  const cell = useRef<HTMLSpanElement>(null);
  const isSorted = sort.column === name;
  const direction = sort.descending ? "descending" : "ascending";
  const onKeyDown = (event: KeyboardEvent): void => {
    const towardsEnd = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (!onWidth || !event.shiftKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
    event.preventDefault();
    event.stopPropagation();
    const width = cell.current?.getBoundingClientRect().width ?? 0;
    onWidth(name, width + (event.key === towardsEnd ? keyStep : -keyStep));
  };
  return (
    <span
      ref={cell}
      role="columnheader"
      aria-colindex={place + 1}
      aria-sort={isSorted ? direction : "none"}
      class={`cell cell-${name}`}
    >
      <button
        type="button"
        class="sort"
        data-sort={name}
        title={text.format(`column-${name}.title`)}
        onClick={() => onSort({ column: name, descending: isSorted && !sort.descending })}
        onKeyDown={onKeyDown}
      >
        <span class="sort-name">{text.format(`column-${name}`)}</span>
        {isSorted && <span class={`sort-mark sort-${direction}`} aria-hidden="true" />}
      </button>
      {onWidth && <ColumnEdge name={name} cell={() => cell.current} onWidth={onWidth} />}
    </span>
  );
}

interface ColumnEdgeProps {
  readonly name: ColumnName;
  readonly cell: () => HTMLElement | null;
  readonly onWidth: ListHeaderProps["onWidth"];
}

/** The edge by which a column is dragged wider; a double click gives it its usual width. By keyboard, the column's name does it. */
function ColumnEdge({ name, cell, onWidth }: ColumnEdgeProps) {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  return (
    <span
      class="column-edge"
      aria-hidden="true"
      onPointerDown={(event) => {
        const width = cell()?.getBoundingClientRect().width;
        if (event.button !== 0 || width === undefined) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (!drag.current) return;
        const moved = event.clientX - drag.current.x;
        onWidth(name, drag.current.width + (document.documentElement.dir === "rtl" ? -moved : moved));
      }}
      onLostPointerCapture={() => {
        drag.current = null;
      }}
      onDblClick={() => onWidth(name, null)}
    />
  );
}
