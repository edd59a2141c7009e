import { type ReadonlySignal, signal } from "@preact/signals";
import type { ChosenExport, Following, RecordProgress } from "./export-request.ts";
import { messageOf } from "../../ui/message-of.ts";

/** Time in milliseconds after which an export is followed by eye. */
const longAfter = 1000;

export type ExportState =
  | { readonly kind: "idle" }
  /** `isLong`: it is worth showing how far it is. */
  | { readonly kind: "running"; readonly progress: RecordProgress | null; readonly isLong: boolean }
  | { readonly kind: "failed"; readonly message: string };

/** The export of the panel: one at a time. */
export interface ExportJob {
  readonly state: ReadonlySignal<ExportState>;
  /** Resolves with true when the file was made, with false when it was not: what went wrong is in `state`. */
  start(request: ChosenExport): Promise<boolean>;
  /** Ends the export that runs, and forgets the one that failed. */
  readonly cancel: () => void;
}

const idle: ExportState = { kind: "idle" };

/** `run` makes the file and hands it to the user. */
export function createExportJob(run: (request: ChosenExport, following: Following) => Promise<void>): ExportJob {
  const state = signal<ExportState>(idle);
  let running: AbortController | null = null;
  return {
    state,
    async start(request) {
      if (running) return false;
      const own = new AbortController();
      running = own;
      /** What a cancelled export still says concerns nobody. */
      const show = (next: ExportState): void => {
        if (running === own) state.value = next;
      };
      let progress: RecordProgress | null = null;
      let isLong = false;
      const showRunning = (): void => show({ kind: "running", progress, isLong });
      showRunning();
      const timer = setTimeout(() => {
        isLong = true;
        showRunning();
      }, longAfter);
      const onProgress = (next: RecordProgress): void => {
        progress = next;
        showRunning();
      };
      try {
        await run(request, { signal: own.signal, onProgress });
        show(idle);
        return running === own;
      } catch (error) {
        show({ kind: "failed", message: messageOf(error) });
        return false;
      } finally {
        clearTimeout(timer);
        if (running === own) running = null;
      }
    },
    cancel() {
      running?.abort();
      running = null;
      state.value = idle;
    },
  };
}
