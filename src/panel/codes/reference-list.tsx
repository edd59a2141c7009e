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

/** The page of an entry. */
export function pageOf(entry: ReferenceEntry): ReferencePage {
  return entry.kind === "code" ? { kind: "code", id: entry.code.id } : { kind: "cause", id: entry.id };
}

const optionId = (entry: ReferenceEntry): string =>
  `entry-${entry.kind}-${entry.kind === "code" ? entry.code.id : entry.id}`;

function isShown(entry: ReferenceEntry, page: ReferencePage | null): boolean {
  if (!page || page.kind === "compare") return entry.kind === "code" && page?.first === entry.code.id;
  return page.kind === entry.kind && page.id === (entry.kind === "code" ? entry.code.id : entry.id);
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
    onOpen(pageOf(target));
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
          data-entry={entry.kind === "code" ? entry.code.id : entry.id}
          onClick={() => onOpen(pageOf(entry))}
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
