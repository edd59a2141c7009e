import { useRef, useState } from "preact/hooks";
import { useText } from "../ui/text-context.tsx";
import type { Choices } from "./choices.ts";
import { ImportReport, type Imported } from "./import-report.tsx";
import type { OptionsStore } from "./options-store.ts";
import type { OptionsSurroundings } from "./options-surroundings.ts";
import { Section } from "./section.tsx";
import { largestFile, readSettingsFile, settingsFileName, writeSettingsFile } from "./settings-file.ts";

interface FileSectionProps {
  readonly store: OptionsStore;
  readonly choices: Choices;
  readonly surroundings: OptionsSurroundings;
}

/** All settings as a file, from a file, and back to their defaults; the latter two can be taken back. */
export function FileSection({ store, choices, surroundings }: FileSectionProps) {
  const text = useText();
  const picker = useRef<HTMLInputElement>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const [isBack, setBack] = useState(false);
  const undoable = store.undoable.value;

  const save = (): void => {
    const now = new Date();
    surroundings.saveFile(settingsFileName(now), writeSettingsFile(choices, surroundings.version, now));
  };
  const take = async (file: File): Promise<void> => {
    setBack(false);
    store.undoable.value = null;
    if (file.size > largestFile) return setImported({ name: file.name, read: { problem: "too-large" } });
    const read = readSettingsFile(await file.text());
    setImported({ name: file.name, read });
    if (read.problem === null && Object.keys(read.changes).length > 0) await store.takeOver(read.changes);
  };
  const reset = async (): Promise<void> => {
    setBack(false);
    setImported(null);
    await store.reset();
  };
  /** The bar goes, and with it what had the focus. */
  const leaveBar = (): void => {
    setImported(null);
    importButton.current?.focus();
  };
  const undo = async (): Promise<void> => {
    leaveBar();
    await store.undo();
    setBack(true);
  };
  const dismiss = (): void => {
    leaveBar();
    store.undoable.value = null;
  };
  return (
    <Section name="file" title={text.format("options-section-file")}>
      <p class="setting-note">{text.format("options-file-note")}</p>
      <div class="buttons">
        <button type="button" class="button" data-action="export" onClick={save}>
          {text.format("options-export")}
        </button>
        <button
          ref={importButton}
          type="button"
          class="button"
          data-action="import"
          onClick={() => picker.current?.click()}
        >
          {text.format("options-import")}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={text.format("options-import")}
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
            // So that the same file can be chosen again after it was changed.
            event.currentTarget.value = "";
          }}
        />
        <button type="button" class="button" data-action="reset" onClick={() => void reset()}>
          {text.format("options-reset")}
        </button>
      </div>
      <div class="outcome" role="status">
        {imported && <ImportReport imported={imported} />}
        {undoable?.what === "reset" && <p>{text.format("options-reset-done")}</p>}
        {isBack && <p>{text.format("options-undone")}</p>}
      </div>
      {undoable && (
        <div class="buttons" data-bar="undo">
          <button type="button" class="button button-main" data-action="undo" onClick={() => void undo()}>
            {text.format("options-undo")}
          </button>
          <button type="button" class="button" data-action="dismiss" onClick={dismiss}>
            {text.format("dismiss")}
          </button>
        </div>
      )}
    </Section>
  );
}
