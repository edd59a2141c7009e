import { useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
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
import { ExportDialogue } from "./export-dialogue/export-dialogue.tsx";
import { ExportNotice } from "./export-dialogue/export-notice.tsx";
import { FailureNotice, PausedNotice, UnseenNotice } from "./notices.tsx";
import type { PanelSurroundings, View } from "./panel-surroundings.ts";
import { createPanelStore, type PanelStore } from "./panel-store.ts";
import { followSearch } from "./follow-search.ts";
import { HelpSheet } from "./help-sheet.tsx";
import { keepChoice } from "./keep-choice.ts";
import { RecordList } from "./list/record-list.tsx";
import { SettingsBar } from "./settings-bar.tsx";
import { StatusBar } from "./status-bar.tsx";
import { UnrecordedSheet } from "./unrecorded-sheet.tsx";
import { useDrawn } from "./timeline/use-drawn.ts";
import { Timeline } from "./timeline/timeline.tsx";
import { Toolbar } from "./toolbar.tsx";
import { Views } from "./views.tsx";

interface PanelProps {
  readonly surroundings: PanelSurroundings;
  /** Its state, where others look at it as well; unless given, its own. */
  readonly store?: PanelStore;
}

/** The whole panel. While it is inert, another panel has the keys. */
export function Panel({ surroundings, store: given }: PanelProps) {
  const [store] = useState(() => given ?? createPanelStore(surroundings));
  const [codes] = useState(createCodesState);
  const [folds] = useState(createFolds);
  const [view, setView] = useState<View>(surroundings.firstView ?? "sockets");
  const [sheet, setSheet] = useState<"help" | "unrecorded" | "export" | null>(null);
  const [settingsShown, setSettingsShown] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  useEffect(() => store.start(), [store]);
  useEffect(() => keepChoice(surroundings, store.selection), [surroundings, store]);
  useEffect(() => followSearch(surroundings, store, () => !isInert(root.current)), [surroundings, store]);
  useSignalEffect(() => {
    document.documentElement.dataset["theme"] = surroundings.theme.value;
    document.documentElement.lang = surroundings.text.value.language;
    document.documentElement.dir = surroundings.text.value.direction;
  });

  const { selection } = store;
  const { readOnly = false, chooseLog } = surroundings;
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
  // On the window: what had the focus may have gone, and nothing in the panel has it then. Before it is painted: a key that comes right
  // after a sheet has gone is meant for what is shown now.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || sheet !== null) return;
      if (isInert(root.current)) return;
      const key = event.key.toLowerCase();
      if (event.key === "?") setSheet("help");
      else if (key === "e" && !readOnly && event.shiftKey) void store.export.start(store.export.choices.peek());
      else if (key === "e" && !readOnly) setSheet("export");
      else if (key === "o" && chooseLog) chooseLog();
      else if (event.key === "t" && view === "sockets") void store.setTimelineShown(!store.timelineShown.peek());
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [store, sheet, view, readOnly, chooseLog]);
  return (
    <TextProvider value={surroundings.text.value}>
      <div class="panel" ref={root}>
        <Views view={view} onView={setView} language={surroundings.language} />
        {sheet !== "export" && <ExportNotice job={store.export.job} />}
        {view === "codes" ? (
          <CodesView state={codes} seenOf={(code) => store.countOf(code.id)} onShowRecords={showRecords} />
        ) : (
          <>
            <Toolbar
              store={store}
              settingsShown={settingsShown}
              onSettings={() => setSettingsShown(!settingsShown)}
              onHelp={() => setSheet("help")}
              onExport={() => setSheet("export")}
              onOpen={chooseLog}
              readOnly={readOnly}
              hasSearch={surroundings.onSearch !== undefined}
            />
            {settingsShown && <SettingsBar store={store} />}
            <FailureNotice store={store} />
            <StorageNotice storage={surroundings.storage} class="notice notice-failure" buttonClass="button" />
            <PausedNotice store={store} />
            <UnseenNotice store={store} surroundings={surroundings} />
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
        {sheet === "export" && (
          <ExportDialogue store={store} surroundings={surroundings} onClose={() => setSheet(null)} />
        )}
        {sheet === "unrecorded" && (
          <UnrecordedSheet counts={store.counts.value} paused={store.paused.value} onClose={() => setSheet(null)} />
        )}
      </div>
    </TextProvider>
  );
}

/** Another panel is in front of it. */
function isInert(element: Element | null): boolean {
  return Boolean(element?.closest("[inert]"));
}

/** Single letters are text there. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=checkbox]), select, textarea") !== null;
}
