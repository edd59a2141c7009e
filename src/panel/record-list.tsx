import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { useText } from "../ui/text-context.tsx";
import { useVirtualRows } from "../ui/use-virtual-rows.ts";
import { ListHeader } from "./list-header.tsx";
import { columnCount } from "./list-columns.ts";
import { MarkRow } from "./mark-row.tsx";
import { moveSelection } from "./move-selection.ts";
import type { PanelStore } from "./panel-store.ts";
import { RecordRow, rowId } from "./record-row.tsx";

/** Heights in pixels; list.css has the same. */
const rowHeight = 24;
const headerHeight = 26;

interface RecordListProps {
  readonly store: PanelStore;
  readonly list: RefObject<HTMLDivElement | null>;
  /** Enter was pressed on a selected record. */
  readonly onEnter: () => void;
}

/** The list of records and marks. The list itself has the focus; the selected row is its active descendant. */
export function RecordList({ store, list, onEnter }: RecordListProps) {
  const text = useText();
  const lines = store.lines.value;
  const selected = store.selected.value;
  const selectedIndex = selected ? lines.indexOf(selected) : -1;
  const virtual = useVirtualRows({ count: lines.length, rowHeight, headerHeight, pinned: selectedIndex });

  // After the detail has taken its place, which can leave less room for the list, and after the filter has moved the rows.
  useLayoutEffect(() => {
    if (selectedIndex >= 0) virtual.bringIntoView(selectedIndex);
  }, [selected?.key, store.filter.value]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Enter" && selected) onEnter();
    else if (event.key === "Escape" && selected) store.select(null);
    else {
      const index = moveSelection(lines, selectedIndex, event.key, virtual.rowsInView());
      if (index === null) return;
      const line = lines[index];
      if (line?.kind === "record") store.select(line.id);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={(element) => {
        virtual.scroller.current = element;
        list.current = element;
      }}
      class="list"
      role="grid"
      tabIndex={0}
      aria-label={text.format("list")}
      aria-rowcount={lines.length + 1}
      aria-colcount={columnCount}
      aria-activedescendant={selected ? rowId(selected) : undefined}
      onKeyDown={onKeyDown}
    >
      <ListHeader />
      <div class="rows" role="rowgroup" style={{ blockSize: `${virtual.totalHeight}px` }}>
        {virtual.rows.map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          if (line.kind !== "record") return <MarkRow key={line.key} line={line} index={index} start={start} />;
          return (
            <RecordRow
              key={line.key}
              line={line}
              index={index}
              start={start}
              selected={line === selected}
              onSelect={(recordId) => store.select(recordId)}
              onEnter={onEnter}
            />
          );
        })}
      </div>
    </div>
  );
}
