import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { TextProvider } from "../ui/text-context.tsx";
import { Detail } from "./detail.tsx";
import { EmptyState } from "./empty-state.tsx";
import { FailureNotice, PausedNotice } from "./notices.tsx";
import type { PanelSurroundings } from "./panel-surroundings.ts";
import { createPanelStore } from "./panel-store.ts";
import { RecordList } from "./record-list.tsx";
import { Toolbar } from "./toolbar.tsx";

/** The whole panel. */
export function Panel({ surroundings }: { readonly surroundings: PanelSurroundings }) {
  const [store] = useState(() => createPanelStore(surroundings));
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  useEffect(() => store.start(), [store]);
  useSignalEffect(() => {
    document.documentElement.dataset["theme"] = surroundings.theme.value;
  });

  const selected = store.selected.value;
  const isEmpty = store.counts.value.shown === 0 && store.lines.value.every((line) => line.kind === "navigation");
  const closeDetail = (): void => {
    store.select(null);
    list.current?.focus();
  };
  return (
    <TextProvider value={surroundings.text}>
      <div class="panel">
        <Toolbar store={store} />
        <FailureNotice store={store} />
        <PausedNotice store={store} />
        <main class={selected ? "split with-detail" : "split"}>
          <div class="list-pane">
            {isEmpty ? (
              <EmptyState store={store} surroundings={surroundings} />
            ) : (
              <RecordList store={store} list={list} onEnter={() => detail.current?.focus()} />
            )}
          </div>
          {selected && (
            <Detail
              key={selected.record.id}
              line={selected}
              region={detail}
              onClose={closeDetail}
              choice={store.stackChoice}
            />
          )}
        </main>
        <footer class="status">{surroundings.text.format("not-seen")}</footer>
      </div>
    </TextProvider>
  );
}
