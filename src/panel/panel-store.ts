import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { DropReason } from "../log/log-store.ts";
import type { StackChoice } from "../ui/snippets.tsx";
import { type ExplainedRecord, explainRecord } from "./explain-record.ts";
import type { LogLine, RecordLine } from "./log-line.ts";
import { createLogReader, type Progress } from "./log-reader.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";
import { countDropped, countRecords, filterLines, linesOfPresentPage } from "./shown-lines.ts";

/** What went wrong, with the message of the error. */
export interface Failure {
  readonly what: "read" | "clear" | "export" | "settings";
  readonly message: string;
}

export interface Counts {
  /** Records that pass the filter. */
  readonly shown: number;
  /** Records without the filter. */
  readonly total: number;
  /** Records of earlier pages that are kept but not shown. */
  readonly earlier: number;
  readonly dropped: ReadonlyMap<DropReason, number>;
}

/** The state of the panel. Methods never reject: what goes wrong is in `failure`. */
export interface PanelStore {
  readonly lines: ReadonlySignal<readonly LogLine[]>;
  readonly counts: ReadonlySignal<Counts>;
  /** The selected record while it is among the lines. */
  readonly selected: ReadonlySignal<RecordLine | null>;
  readonly filter: Signal<string>;
  /** Something was read, or there was nothing to read. */
  readonly loaded: ReadonlySignal<boolean>;
  /** While a long log is read; the lines are then its end alone. */
  readonly progress: ReadonlySignal<Progress | null>;
  readonly paused: ReadonlySignal<boolean>;
  readonly preserveLog: ReadonlySignal<boolean>;
  readonly exporting: ReadonlySignal<boolean>;
  readonly failure: Signal<Failure | null>;
  /** Records of the tab that ended with a code, by `CloseCode.id`. */
  countOf(codeId: string): number;
  /** Snippets of all causes follow it at once. */
  readonly stackChoice: StackChoice;
  select(recordId: string | null): void;
  /** The record of a line as a whole; null when the log no longer has it. Rejects as the log does. */
  explain(line: RecordLine): Promise<ExplainedRecord | null>;
  /** Reads what is new. */
  pull(): Promise<void>;
  clear(): Promise<void>;
  setPaused(value: boolean): Promise<void>;
  setPreserveLog(value: boolean): Promise<void>;
  exportLog(): Promise<void>;
  /** Reads settings and log, and follows the signal until the returned function is called. */
  start(): () => void;
}

export function createPanelStore(surroundings: PanelSurroundings): PanelStore {
  const { log, tabId, paused: pausing, preferences } = surroundings;
  const reader = createLogReader(surroundings);
  const { lines: all, loaded, progress } = reader;
  const filter = signal("");
  const paused = signal(false);
  const preserveLog = signal(false);
  const exporting = signal(false);
  const failure = signal<Failure | null>(null);
  const stack = signal("");
  const selectedId = signal<string | null>(null);

  const kept = computed(() => (preserveLog.value ? all.value : linesOfPresentPage(all.value)));
  const lines = computed(() => filterLines(kept.value, filter.value));
  const counts = computed<Counts>(() => {
    const total = countRecords(kept.value);
    const shown = lines.value === kept.value ? total : lines.value.length;
    return { shown, total, earlier: countRecords(all.value) - total, dropped: countDropped(kept.value) };
  });
  const selected = computed(() => {
    const id = selectedId.value;
    if (id === null) return null;
    return lines.value.find((line): line is RecordLine => line.kind === "record" && line.id === id) ?? null;
  });

  const attempt = async (what: Failure["what"], action: () => Promise<void>): Promise<void> => {
    try {
      await action();
      if (failure.value?.what === what) failure.value = null;
    } catch (error) {
      failure.value = { what, message: error instanceof Error ? error.message : String(error) };
    }
  };

  const pull = (): Promise<void> => attempt("read", reader.pull);

  /** Writes all lines in the new language. */
  const followText = (): (() => void) => {
    let written = surroundings.text.peek();
    return effect(() => {
      const text = surroundings.text.value;
      if (text === written) return;
      written = text;
      reader.rewrite();
    });
  };

  return {
    lines,
    counts,
    selected,
    filter,
    loaded,
    progress,
    paused,
    preserveLog,
    exporting,
    failure,
    stackChoice: {
      chosen: stack,
      choose(chosen) {
        stack.value = chosen;
        void attempt("settings", () => surroundings.snippetStack.set(chosen));
      },
    },
    pull,
    countOf: (codeId) =>
      kept.value.reduce((sum, line) => sum + Number(line.kind === "record" && line.closeCode?.id === codeId), 0),
    explain: (line) => {
      const { handshakeOf } = reader;
      return explainRecord(line, { ...surroundings, lines: all.peek(), handshakeOf });
    },
    select(recordId) {
      selectedId.value = recordId;
    },
    async clear() {
      await attempt("clear", () => log.clear(tabId));
      await pull();
    },
    setPaused: (value) =>
      attempt("settings", async () => {
        await pausing.set(value);
        paused.value = value;
      }),
    setPreserveLog(value) {
      // At once: the box must not lag behind the click.
      preserveLog.value = value;
      return attempt("settings", () => preferences.set("preserveLog", value));
    },
    async exportLog() {
      if (exporting.value) return;
      exporting.value = true;
      await attempt("export", () => surroundings.exportLog());
      exporting.value = false;
    },
    start() {
      const stopSignal = surroundings.onSignal(() => void pull());
      const stopText = followText();
      void attempt("settings", async () => {
        const [isPaused, preserve, chosen] = await Promise.all([
          pausing.get(),
          preferences.get("preserveLog"),
          surroundings.snippetStack.get(),
        ]);
        batch(() => {
          paused.value = isPaused;
          preserveLog.value = preserve;
          stack.value = chosen;
        });
      }).then(pull);
      return () => {
        stopSignal();
        stopText();
      };
    },
  };
}
