import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useText } from "../../ui/text-context.tsx";
import { useVirtualRows } from "../../ui/use-virtual-rows.ts";
import type { PanelStore } from "../panel-store.ts";
import { FoldRow } from "./fold-row.tsx";
import { columnsFor, tracksOf, withWidth } from "./list-columns.ts";
import { ListHeader } from "./list-header.tsx";
import { type ListRow, recordOf, rowKey } from "./list-row.ts";
import { MarkRow } from "./mark-row.tsx";
import { moveSelection } from "./move-selection.ts";
import { RecordRow } from "./record-row.tsx";
import { useWidth } from "./use-width.ts";

/** Heights in pixels; list.css has the same. */
const rowHeight = 24;
const headerHeight = 26;

interface RecordListProps {
  readonly store: PanelStore;
  readonly list: RefObject<HTMLDivElement | null>;
  /** Enter was pressed on a selected record. */
  readonly onEnter: () => void;
}

/**
 * The list of records and marks, as a grid whose rows can have rows (WAI-ARIA treegrid). The list itself has the focus; the selected row is
 * its active descendant.
 */
export function RecordList({ store, list, onEnter }: RecordListProps) {
  const text = useText();
  const { selection } = store;
  const { rows: rowsSignal, sort, columns: choice } = store.list;
  const rows = rowsSignal.value;
  const selected = selection.line.value;
  const marked = selection.marked.value;
  const place = selection.place.value;
  const element = useRef<HTMLDivElement | null>(null);
  const width = useWidth(element);
  const names = columnsFor(width, choice.value);
  const virtual = useVirtualRows({
    count: rows.length,
    rowHeight,
    headerHeight,
    pinned: place,
    keyOf: (index) => {
      const row = rows[index];
      return row ? rowKey(row) : null;
    },
  });

  // After the detail has taken its place, which can leave less room for the list, and after filter or order have moved the rows.
  const [shownFor, setShownFor] = useState("");
  const reason = `${selected?.key ?? ""} ${store.filter.value} ${sort.value.column} ${sort.value.descending}`;
  useLayoutEffect(() => {
    if (shownFor === reason) return;
    setShownFor(reason);
    if (place >= 0) virtual.bringIntoView(place);
  }, [reason, place]);

  const toggle = (row: ListRow, open: boolean): void => {
    if (row.kind === "fold") store.list.setOpen(row.key, open);
    else if (row.kind === "member" && !open) {
      selection.selectRow(row.fold);
      store.list.setOpen(row.fold.key, false);
    }
  };
  const onClick = (row: ListRow) => (event: MouseEvent) => {
    if ((event.ctrlKey || event.metaKey) && selected && !marked) selection.mark(selected.id);
    selection.selectRow(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The buttons of the header have keys of their own.
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const row = rows[place];
    const [towardsEnd, towardsStart] =
      text.direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    if (event.key === "Enter" && selected) onEnter();
    else if (event.key === "c" && selected) selection.mark(marked?.id === selected.id ? null : selected.id);
    else if (event.key === "Escape" && marked) selection.mark(null);
    else if (event.key === "Escape" && selected) selection.select(null);
    else if (event.key === towardsEnd && row) toggle(row, true);
    else if (event.key === towardsStart && row) toggle(row, false);
    else {
      const index = moveSelection(rows, place, event.key, virtual.rowsInView());
      if (index === null) return;
      const next = rows[index];
      if (next) selection.selectRow(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const active = rows[place];
  return (
    <div
      ref={(next) => {
        virtual.scroller.current = next;
        element.current = next;
        list.current = next;
      }}
      class="list"
      style={{ "--columns": tracksOf(names, width, choice.value) }}
      role="treegrid"
      tabIndex={0}
      aria-label={text.format("list")}
      aria-rowcount={rows.length + 1}
      aria-colcount={names.length}
      aria-multiselectable="true"
      aria-activedescendant={active ? rowKey(active) : undefined}
      onKeyDown={onKeyDown}
    >
      <ListHeader
        names={names}
        sort={sort.value}
        onSort={(next) => {
          virtual.toStart();
          sort.value = next;
        }}
        onWidth={(name, next) => void store.setColumns(withWidth(choice.peek(), name, next))}
      />
      <div class="rows" role="rowgroup" style={{ blockSize: `${virtual.totalHeight}px` }}>
        {virtual.rows.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const shared = { id: rowKey(row), index, start, names };
          if (row.kind === "fold")
            return (
              <FoldRow
                key={shared.id}
                {...shared}
                fold={row}
                open={store.list.isOpen(row.key)}
                selected={index === place}
                onClick={onClick(row)}
                onToggle={() => toggle(row, !store.list.isOpen(row.key))}
                onEnter={onEnter}
              />
            );
          const line = recordOf(row);
          if (line)
            return (
              <RecordRow
                key={shared.id}
                {...shared}
                line={line}
                member={row.kind === "member"}
                selected={index === place}
                marked={line === marked}
                onClick={onClick(row)}
                onEnter={onEnter}
              />
            );
          if (row.kind === "record" || row.kind === "member") return null;
          return <MarkRow key={shared.id} {...shared} line={row} />;
        })}
      </div>
    </div>
  );
}
