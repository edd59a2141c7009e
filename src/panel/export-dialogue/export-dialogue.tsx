import { useEffect, useId, useState } from "preact/hooks";
import type { LogScope } from "../../export/exported-log.ts";
import type { RedactionKind } from "../../socket/redaction-kinds.ts";
import { PageValue } from "../../ui/page-value.tsx";
import { useText } from "../../ui/text-context.tsx";
import type { PanelStore } from "../panel-store.ts";
import type { PanelSurroundings } from "../panel-surroundings.ts";
import { Sheet } from "../sheet.tsx";
import { type ExportChoices, possibleChoices, scopeOf } from "./export-choices.ts";
import { ExportLanguage } from "./export-language.tsx";
import { ExportProgress } from "./export-progress.tsx";
import { ExportSummary } from "./export-summary.tsx";
import { FormatChoice } from "./format-choice.tsx";
import { RedactionChoice } from "./redaction-choice.tsx";
import { ScopeChoice } from "./scope-choice.tsx";

interface ExportDialogueProps {
  readonly store: PanelStore;
  readonly surroundings: Pick<PanelSurroundings, "log" | "tabId" | "previewRedaction" | "countAll">;
  readonly onClose: () => void;
}

/** Asks what of the log is exported and how, and exports it. It stays until that is done or given up. */
export function ExportDialogue({ store, surroundings, onClose }: ExportDialogueProps) {
  const text = useText();
  const formId = useId();
  const { job } = store.export;
  const [choices, setChoices] = useState(() => store.export.choices.peek());
  const [readable, setReadable] = useState<readonly RedactionKind[]>([]);
  // "The last five minutes" are counted from when the sheet was opened, in what it says; from the click, in the file.
  const [now] = useState(Date.now);
  const context = store.export.context.value;
  const shown = possibleChoices(choices, context);
  const scope: LogScope = scopeOf(choices, context, now);
  const state = job.state.value;
  const isRunning = state.kind === "running";
  const change = (changes: Partial<ExportChoices>): void => setChoices({ ...shown, ...changes });

  // What failed before is said where it failed.
  useEffect(() => {
    if (job.state.peek().kind === "failed") job.cancel();
  }, [job]);
  /** Ends what runs; with nothing left to end, the sheet. */
  const leave = (): void => {
    job.cancel();
    if (!isRunning) onClose();
  };
  const submit = async (): Promise<void> => {
    if (await store.export.start(shown, readable)) onClose();
  };
  return (
    <Sheet title={text.format("export-title")} name="export" holds onClose={leave}>
      <form
        id={formId}
        class="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <fieldset class="export-choices" disabled={isRunning}>
          <FormatChoice format={shown.format} onChange={(format) => change({ format })} />
          <ScopeChoice choices={shown} context={context} lines={store.all.value} onChange={change} />
          <RedactionChoice
            scope={scope}
            readable={readable}
            onChange={setReadable}
            preview={(following) => surroundings.previewRedaction(store.export.partOf(shown, readable), following)}
          />
          <ExportLanguage language={shown.language} onChange={(language) => change({ language })} />
        </fieldset>
        <footer class="export-foot">
          {state.kind === "running" && state.isLong ? (
            <ExportProgress progress={state.progress} label="export-running" />
          ) : (
            <ExportSummary scope={scope} format={shown.format} lines={store.all.value} surroundings={surroundings} />
          )}
          {state.kind === "failed" && (
            <p class="export-failure" role="alert">
              <strong>{text.format("failure-export")}</strong> <PageValue value={state.message} />
            </p>
          )}
          <div class="export-buttons">
            <button type="button" class="button" data-action="leave-export" onClick={leave}>
              {text.format("cancel")}
            </button>
            <button type="submit" class="button button-main" aria-busy={isRunning} disabled={isRunning}>
              {text.format("export-log")}
            </button>
          </div>
        </footer>
      </form>
    </Sheet>
  );
}
