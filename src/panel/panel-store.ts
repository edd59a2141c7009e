import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { DropReason } from "../log/log-store.ts";
import type { Preferences } from "../log/preferences.ts";
import type { StackChoice } from "../ui/snippets.tsx";
import { createPanelExport, type PanelExport } from "./export-dialogue/panel-export.ts";
import { afterChange } from "./after-change.ts";
import { type ExplainedRecord, explainRecord } from "./explain-record.ts";
import { type ColumnChoice, parseColumnChoice } from "./list/list-columns.ts";
import { createListState, type ListState } from "./list/list-state.ts";
import type { LogLine, RecordLine } from "./log-line.ts";
import { linesToDraw, linesWithin } from "./lines-within.ts";
import { createLogReader } from "./log-reader.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";
import { searchLines } from "./search-lines.ts";
import { showFirstRecord } from "./show-first-record.ts";
import { createSelection, type Selection } from "./selection.ts";
import { countDropped, countRecords, filterLines, linesOfPresentPage } from "./shown-lines.ts";
import type { TimeRange } from "./timeline/time-range.ts";
import { messageOf } from "../ui/message-of.ts";

/** What went wrong, with the message of the error. */
export interface Failure {
  readonly what: "read" | "clear" | "settings";
  readonly message: string;
}

export interface Counts {
  /** Records that pass the filter and ended within the range. */
  readonly shown: number;
  /** Records without the filter. */
  readonly total: number;
  /** Records of earlier pages that are kept but not shown. */
  readonly earlier: number;
  readonly dropped: ReadonlyMap<DropReason, number>;
}

/** From this height on, the list has room beside the timeline. */
const highEnough = "(min-height: 560px)";

/** The state of the panel. Methods never reject, unless it says so: what goes wrong is in `failure`. */
export interface PanelStore {
  /** All lines of the tab. */
  readonly all: ReadonlySignal<readonly LogLine[]>;
  /** What is left of the log by "Preserve log". */
  readonly kept: ReadonlySignal<readonly LogLine[]>;
  /** What the filter leaves of it, as far as the timeline draws it. */
  readonly drawn: ReadonlySignal<readonly LogLine[]>;
  /** What filter and range leave of it: what the list shows. */
  readonly lines: ReadonlySignal<readonly LogLine[]>;
  readonly counts: ReadonlySignal<Counts>;
  readonly list: ListState;
  readonly selection: Selection;
  readonly filter: Signal<string>;
  /** A part of the session, chosen in the timeline. */
  readonly range: Signal<TimeRange | null>;
  /** Something was read, or there was nothing to read. */
  readonly loaded: ReadonlySignal<boolean>;
  /** The part of a long log that is read, from 0 to 1, while it is read; the lines are then its end alone. Else null. */
  readonly progress: ReadonlySignal<number | null>;
  readonly paused: ReadonlySignal<boolean>;
  readonly preserveLog: ReadonlySignal<boolean>;
  readonly timelineShown: ReadonlySignal<boolean>;
  readonly export: PanelExport;
  readonly failure: Signal<Failure | null>;
  /** Records of the tab that ended with a code, by `CloseCode.id`. */
  countOf(codeId: string): number;
  /** Snippets of all causes follow it at once. */
  readonly stackChoice: StackChoice;
  /** The record of a line as a whole; null when the log no longer has it. Rejects as the log does. */
  readonly explain: (line: RecordLine) => Promise<ExplainedRecord | null>;
  /** Selects the next record that has all these words, or the one before; 0: the selected one if it has them. False when there is none. */
  search(query: string, step: 1 | 0 | -1): boolean;
  /** Reads what is new. */
  pull(): Promise<void>;
  clear(): Promise<void>;
  setPaused(value: boolean): Promise<void>;
  setPreserveLog(value: boolean): Promise<void>;
  setTimelineShown(value: boolean): Promise<void>;
  setGrouped(value: boolean): Promise<void>;
  setColumns(choice: ColumnChoice): Promise<void>;
  /** Reads settings and log, and follows the signal until the returned function is called. */
  start(): () => void;
}

export function createPanelStore(surroundings: PanelSurroundings): PanelStore {
  const { log, tabId, paused: pausing, preferences, firstRecord } = surroundings;
  const reader = createLogReader(surroundings);
  const { lines: all, loaded, progress } = reader;
  const filter = signal("");
  const range = signal<TimeRange | null>(null);
  const paused = signal(false);
  const preserveLog = signal(false);
  const timelineShown = signal(false);
  const failure = signal<Failure | null>(null);
  const stack = signal("");

  const kept = computed(() => (preserveLog.value ? all.value : linesOfPresentPage(all.value)));
  const filtered = computed(() => filterLines(kept.value, filter.value));
  const lines = computed(() => linesWithin(filtered.value, range.value));
  // What does not depend on the filter is not counted again for each of its letters.
  const total = computed(() => countRecords(kept.value));
  const earlier = computed(() => (kept.value === all.value ? 0 : countRecords(all.value) - total.value));
  const dropped = computed(() => countDropped(kept.value));
  const drawn = computed(() => linesToDraw(filtered.value));
  const counts = computed<Counts>(() => ({
    shown: lines.value === kept.value ? total.value : countRecords(lines.value),
    total: total.value,
    earlier: earlier.value,
    dropped: dropped.value,
  }));
  const list = createListState(lines);
  const selection = createSelection(lines, list);

  const attempt = async (what: Failure["what"], action: () => Promise<void>): Promise<void> => {
    try {
      await action();
      if (failure.value?.what === what) failure.value = null;
    } catch (error) {
      failure.value = { what, message: messageOf(error) };
    }
  };
  const pull = (): Promise<void> => attempt("read", () => reader.pull());
  const prefer = <Name extends keyof Preferences>(name: Name, value: Preferences[Name]): Promise<void> =>
    attempt("settings", () => preferences.set(name, value));

  const exporting = createPanelExport({
    ...surroundings,
    lines: all,
    filter,
    range,
    keep: (choices) => void prefer("exportChoices", choices),
  });

  const readSettings = async (): Promise<void> => {
    const [isPaused, preserve, timeline, grouped, columns, chosenStack, lastExport, lastFilter] = await Promise.all([
      pausing.get(),
      preferences.get("preserveLog"),
      preferences.get("timeline"),
      preferences.get("groupRepeated"),
      preferences.get("columns"),
      preferences.get("snippetStack"),
      preferences.get("exportChoices"),
      surroundings.sessionFilter.get(),
    ]);
    batch(() => {
      paused.value = isPaused;
      preserveLog.value = preserve;
      timelineShown.value = timeline === "" ? matchMedia(highEnough).matches : timeline === "shown";
      list.grouped.value = grouped;
      list.columns.value = parseColumnChoice(columns);
      stack.value = chosenStack;
      exporting.restore(lastExport);
      // It might hide the record that was asked for.
      filter.value = firstRecord === undefined ? lastFilter : "";
    });
  };

  const followFilter = (): (() => void) =>
    afterChange(filter, (next) => void attempt("settings", () => surroundings.sessionFilter.set(next)));
  /** Preserve log's view on for once: the setting stays as it is. */
  const showEarlier = (): void => {
    preserveLog.value = true;
  };

  return {
    all,
    kept,
    drawn,
    lines,
    counts,
    list,
    selection,
    filter,
    range,
    loaded,
    progress,
    paused,
    preserveLog,
    timelineShown,
    export: exporting,
    failure,
    stackChoice: {
      chosen: stack,
      choose(chosen) {
        stack.value = chosen;
        void prefer("snippetStack", chosen);
      },
    },
    pull,
    countOf: (codeId) =>
      kept.value.reduce((sum, line) => sum + Number(line.kind === "record" && line.closeCode?.id === codeId), 0),
    explain: (line) => {
      const { handshakeOf } = reader;
      return explainRecord(line, { ...surroundings, lines: all.peek(), handshakeOf });
    },
    search(query, step) {
      const found = searchLines(lines.peek(), query, selection.line.peek()?.key ?? null, step);
      if (found) selection.select(found.id);
      return found !== null;
    },
    async clear() {
      range.value = null;
      await attempt("clear", () => log.clear(tabId));
      await pull();
    },
    setPaused: (value) =>
      attempt("settings", async () => {
        await pausing.set(value);
        paused.value = value;
      }),
    // What follows changes at once: a box must not lag behind the click.
    setPreserveLog(value) {
      preserveLog.value = value;
      return prefer("preserveLog", value);
    },
    setTimelineShown(value) {
      batch(() => {
        timelineShown.value = value;
        // Nobody could see why the list is short.
        if (!value) range.value = null;
      });
      return prefer("timeline", value ? "shown" : "hidden");
    },
    setGrouped(value) {
      list.grouped.value = value;
      return prefer("groupRepeated", value);
    },
    setColumns(choice) {
      list.columns.value = choice;
      return prefer("columns", JSON.stringify(choice));
    },
    start() {
      const stops = [
        surroundings.onSignal(() => void pull()),
        surroundings.onWhole?.(() => void attempt("read", reader.readAnew)),
        afterChange(surroundings.text, reader.rewrite),
      ];
      selection.select(firstRecord ?? null);
      void attempt("settings", readSettings).then(() => {
        stops.push(followFilter());
        if (firstRecord !== undefined) stops.push(showFirstRecord(firstRecord, { all, kept }, showEarlier));
        return pull();
      });
      return () => {
        for (const stop of stops) stop?.();
      };
    },
  };
}
