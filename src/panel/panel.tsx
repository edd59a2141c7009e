import { useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { StorageNotice } from "../ui/storage-notice.tsx";
import { TextProvider } from "../ui/text-context.tsx";
import type { CloseCode } from "../catalog/close-code.ts";
import { createCodesState, type ReferencePage } from "./codes/codes-state.ts";
import { CodesView } from "./codes/codes-view.tsx";
import { createFolds } from "./detail/folds.tsx";
import { likeItOf } from "./detail/like-it.ts";
import { DetailPane } from "./detail-pane.tsx";
import { EmptyState } from "./empty-state.tsx";
import { filterOfCode } from "./filter/filter-of-code.ts";
import { FailureNotice, PausedNotice } from "./notices.tsx";
import type { PanelSurroundings, View } from "./panel-surroundings.ts";
import { createPanelStore } from "./panel-store.ts";
import { followSearch } from "./follow-search.ts";
import { HelpSheet } from "./help-sheet.tsx";
import { RecordList } from "./list/record-list.tsx";
import { SettingsBar } from "./settings-bar.tsx";
import { StatusBar } from "./status-bar.tsx";
import { UnrecordedSheet } from "./unrecorded-sheet.tsx";
import { useDrawn } from "./timeline/use-drawn.ts";
import { Timeline } from "./timeline/timeline.tsx";
import { Toolbar } from "./toolbar.tsx";
import { Views } from "./views.tsx";

/** The whole panel. */
export function Panel({ surroundings }: { readonly surroundings: PanelSurroundings }) {
  const [store] = useState(() => createPanelStore(surroundings));
  const [codes] = useState(createCodesState);
  const [folds] = useState(createFolds);
  const [view, setView] = useState<View>(surroundings.firstView ?? "sockets");
  const [sheet, setSheet] = useState<"help" | "unrecorded" | null>(null);
  const [settingsShown, setSettingsShown] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  useEffect(() => store.start(), [store]);
  useEffect(() => followSearch(surroundings, store), [surroundings, store]);
  useSignalEffect(() => {
    document.documentElement.dataset["theme"] = surroundings.theme.value;
    document.documentElement.lang = surroundings.text.value.language;
    document.documentElement.dir = surroundings.text.value.direction;
  });

  const { selection } = store;
  const selected = selection.line.value;
  const rows = store.list.rows.value;
  const likeIt = useMemo(() => selected && likeItOf(selected, rows), [selected, rows]);
  const drawn = useDrawn(store.drawn.value);
  const isEmpty = store.counts.value.shown === 0 && store.lines.value.every((line) => line.kind === "navigation");
  const closeDetail = (): void => {
    selection.select(null);
    list.current?.focus();
  };
  const swap = (): void => {
    const [first, second] = [selection.line.peek(), selection.marked.peek()];
    if (!first || !second) return;
    selection.select(second.id);
    selection.mark(first.id);
  };
  const openCode = (page: ReferencePage): void => {
    codes.page.value = page;
    setView("codes");
  };
  const showRecords = (code: CloseCode): void => {
    store.filter.value = filterOfCode(code);
    setView("sockets");
  };
  // On the window: what had the focus may have gone, and nothing in the panel has it then.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || sheet !== null) return;
      if (event.key === "?") setSheet("help");
      else if (event.key === "t" && view === "sockets") void store.setTimelineShown(!store.timelineShown.peek());
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [store, sheet, view]);
  return (
    <TextProvider value={surroundings.text.value}>
      <div class="panel">
        <Views view={view} onView={setView} language={surroundings.language} />
        {view === "codes" ? (
          <CodesView state={codes} seenOf={(code) => store.countOf(code.id)} onShowRecords={showRecords} />
        ) : (
          <>
            <Toolbar
              store={store}
              settingsShown={settingsShown}
              onSettings={() => setSettingsShown(!settingsShown)}
              onHelp={() => setSheet("help")}
              hasSearch={surroundings.onSearch !== undefined}
            />
            {settingsShown && <SettingsBar store={store} />}
            <FailureNotice store={store} />
            <StorageNotice storage={surroundings.storage} class="notice notice-failure" buttonClass="button" />
            <PausedNotice store={store} />
            {store.timelineShown.value && (
              <div class="timeline-pane">
                <Timeline
                  lines={drawn}
                  selectedId={selected?.id ?? null}
                  onSelect={selection.select}
                  range={store.range.value}
                  onRange={(range) => {
                    store.range.value = range;
                  }}
                />
              </div>
            )}
            <main class={selected ? "split with-detail" : "split"}>
              <div class="list-pane">
                {isEmpty ? (
                  <EmptyState store={store} surroundings={surroundings} />
                ) : (
                  <RecordList store={store} list={list} onEnter={() => detail.current?.focus()} />
                )}
              </div>
              {selected && (
                <DetailPane
                  line={selected}
                  second={selection.marked.value}
                  onSecond={(second) => selection.mark(second?.id ?? null)}
                  onSwap={swap}
                  onStep={selection.step}
                  likeIt={likeIt ?? undefined}
                  store={store}
                  lines={store.kept.value}
                  surroundings={surroundings}
                  region={detail}
                  folds={folds}
                  onClose={closeDetail}
                  onOpenCode={openCode}
                />
              )}
            </main>
            <StatusBar store={store} onUnrecorded={() => setSheet("unrecorded")} />
          </>
        )}
        {sheet === "help" && <HelpSheet onClose={() => setSheet(null)} />}
        {sheet === "unrecorded" && (
          <UnrecordedSheet counts={store.counts.value} paused={store.paused.value} onClose={() => setSheet(null)} />
        )}
      </div>
    </TextProvider>
  );
}

/** Single letters are text there. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=checkbox]), select, textarea") !== null;
}
