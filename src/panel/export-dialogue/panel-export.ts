import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { RedactionKind } from "../../socket/redaction-kinds.ts";
import type { LogLine } from "../log-line.ts";
import type { PanelSurroundings } from "../panel-surroundings.ts";
import type { TimeRange } from "../timeline/time-range.ts";
import { chosenPart } from "./chosen-part.ts";
import {
  type ExportChoices,
  type ExportContext,
  firstChoices,
  pageStartOf,
  parseExportChoices,
} from "./export-choices.ts";
import { createExportJob, type ExportJob } from "./export-job.ts";
import type { ChosenPart } from "./export-request.ts";

/** The panel's log on its way out. */
export interface PanelExport {
  readonly job: ExportJob;
  /** What was chosen for the last export. */
  readonly choices: ReadonlySignal<ExportChoices>;
  /** What of the panel an export may go by. */
  readonly context: ReadonlySignal<ExportContext>;
  /** The part of the log that is chosen, as of now. */
  readonly partOf: (choices: ExportChoices, notRedacted?: readonly RedactionKind[]) => ChosenPart;
  /** Takes over the choices that were kept. */
  restore(kept: string): void;
  /** Exports, and has the choices kept. True when the file was made; what went wrong is in `job`. */
  start(choices: ExportChoices, notRedacted?: readonly RedactionKind[]): Promise<boolean>;
}

interface Sources extends Pick<PanelSurroundings, "exportLog" | "text"> {
  /** All of the tab. */
  readonly lines: ReadonlySignal<readonly LogLine[]>;
  readonly filter: ReadonlySignal<string>;
  readonly range: ReadonlySignal<TimeRange | null>;
  readonly keep: (choices: string) => void;
}

export function createPanelExport({ exportLog, text, lines, filter, range, keep }: Sources): PanelExport {
  const job = createExportJob(exportLog);
  const choices = signal(firstChoices);
  const pageStart = computed(() => pageStartOf(lines.value));
  const context = computed(() => ({ filter: filter.value, range: range.value, pageStart: pageStart.value }));
  const partOf: PanelExport["partOf"] = (chosen, notRedacted) =>
    chosenPart(chosen, context.peek(), lines.peek(), Date.now(), notRedacted);
  return {
    job,
    choices,
    context,
    partOf,
    restore(kept) {
      choices.value = parseExportChoices(kept);
    },
    start(chosen, notRedacted) {
      choices.value = chosen;
      keep(JSON.stringify(chosen));
      const { format, language } = chosen;
      return job.start({ ...partOf(chosen, notRedacted), format, language: language || text.peek().language });
    },
  };
}
