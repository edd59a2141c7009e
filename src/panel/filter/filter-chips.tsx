import { useMemo } from "preact/hooks";
import type { Severity } from "../../diagnosis/verdict.ts";
import { SeverityMark } from "../../ui/severity-mark.tsx";
import { useText } from "../../ui/text-context.tsx";
import type { PanelStore } from "../panel-store.ts";
import { useDrawn } from "../timeline/use-drawn.ts";
import { countChips, type FilterChip } from "./count-chips.ts";
import { hasTerm, toggleTerm } from "./toggle-term.ts";

const chips: readonly (FilterChip & { readonly severity?: Severity })[] = [
  { id: "abnormal", key: "severity", values: ["abnormal"], severity: "abnormal" },
  { id: "notice", key: "severity", values: ["notice"], severity: "notice" },
  { id: "normal", key: "severity", values: ["normal"], severity: "normal" },
  { id: "never-opened", key: "ending", values: ["failed", "blocked"] },
  { id: "by-server", key: "closer", values: ["server"] },
  { id: "by-network", key: "closer", values: ["network"] },
  { id: "by-page", key: "closer", values: ["page"] },
  { id: "in-frames", key: "frame", values: ["subframe"] },
];

/** The common filters, with how many lines each would show. They put their terms into the text of the filter, and show what stands there. */
export function FilterChips({ store }: { readonly store: PanelStore }) {
  const text = useText();
  // Many lines are counted a moment after the list has shown them.
  const lines = useDrawn(store.kept.value);
  const counts = useMemo(() => countChips(chips, lines), [lines]);
  const filter = store.filter.value;
  return (
    <div class="filter-chips" role="group" aria-label={text.format("filter-chips")}>
      {chips.map(({ id, key, values, severity }, index) => (
        <button
          key={id}
          type="button"
          class={counts[index] === 0 ? "filter-chip filter-chip-empty" : "filter-chip"}
          data-chip={id}
          title={`${key}:${values.join(",")}`}
          aria-pressed={hasTerm(filter, key, values)}
          onClick={() => {
            store.filter.value = toggleTerm(filter, key, values);
          }}
        >
          {severity && (
            <span class="filter-chip-mark" aria-hidden="true">
              <SeverityMark severity={severity} />
            </span>
          )}
          {text.format(severity ? `severity-${severity}` : `filter-chip-${id}`)}{" "}
          <span class="filter-chip-count">{text.format("value-count", { count: counts[index] ?? 0 })}</span>
        </button>
      ))}
    </div>
  );
}
