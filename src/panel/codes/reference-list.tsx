import { useEffect, useRef } from "preact/hooks";
import { SeverityMark } from "../../ui/severity-mark.tsx";
import { useText } from "../../ui/text-context.tsx";
import { nameOf } from "./comparison-words.ts";
import type { ReferencePage } from "./codes-state.ts";
import { numberOf, type ReferenceEntry } from "./reference-entry.ts";

interface ReferenceListProps {
  readonly entries: readonly ReferenceEntry[];
  readonly page: ReferencePage | null;
  readonly onOpen: (page: ReferencePage) => void;
}

const idOf = (entry: ReferenceEntry): string => (entry.kind === "code" ? entry.code.id : entry.id);
const optionId = (entry: ReferenceEntry): string => `entry-${entry.kind}-${idOf(entry)}`;

/** Its page is shown, or it is the first of two that are compared. */
function isShown(entry: ReferenceEntry, page: ReferencePage | null): boolean {
  if (page?.kind === "compare") return entry.kind === "code" && page.first === entry.code.id;
  return page?.kind === entry.kind && page.id === idOf(entry);
}

/** Codes and causes that were found. Arrow keys, Home and End move and open; all by keyboard as by pointer. */
export function ReferenceList({ entries, page, onOpen }: ReferenceListProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const index = entries.findIndex((entry) => isShown(entry, page));
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [index]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = entries.length - 1;
    const targets: Record<string, number> = {
      ArrowDown: Math.min(last, index + 1),
      ArrowUp: Math.max(0, index - 1),
      Home: 0,
      End: last,
    };
    const target = entries[targets[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    onOpen({ kind: target.kind, id: idOf(target) });
  };
  const active = entries[index];
  return (
    <div
      ref={list}
      class="reference-list"
      role="listbox"
      tabIndex={0}
      aria-label={text.format("codes-list")}
      aria-activedescendant={active ? optionId(active) : undefined}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry) => (
        <div
          key={optionId(entry)}
          id={optionId(entry)}
          role="option"
          class="reference-option"
          aria-selected={isShown(entry, page)}
          data-entry={idOf(entry)}
          onClick={() => onOpen({ kind: entry.kind, id: idOf(entry) })}
        >
          {entry.kind === "code" ? (
            <>
              <SeverityMark severity={entry.code.severity} />
              <bdi dir="ltr" title={nameOf(entry.code)}>
                <b>{numberOf(entry.code)}</b> {entry.code.name}
                {entry.vendor && <span class="reference-vendor"> · {entry.vendor}</span>}
              </bdi>
            </>
          ) : (
            <span class="reference-cause">{entry.title}</span>
          )}
        </div>
      ))}
    </div>
  );
}
