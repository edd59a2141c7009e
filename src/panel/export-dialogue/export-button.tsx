import { Icon } from "../../ui/icon.tsx";
import { MenuButton } from "../../ui/menu-button.tsx";
import { useText } from "../../ui/text-context.tsx";
import type { PanelStore } from "../panel-store.ts";
import { type ExportChoices, type ExportContext, possibleChoices } from "./export-choices.ts";
import { timeWords } from "./scope-choice.tsx";
import type { Text } from "../../text/text.ts";

interface ExportButtonProps {
  readonly store: PanelStore;
  readonly onExport: () => void;
  /** Lets the user choose a log to open: in a narrow panel, from the menu alone. */
  readonly onOpen?: (() => void) | undefined;
}

/** Opens the export dialogue; its menu exports at once, by the choices of the last time. */
export function ExportButton({ store, onExport, onOpen }: ExportButtonProps) {
  const text = useText();
  const choices = possibleChoices(store.export.choices.value, store.export.context.value);
  return (
    <span class="export-button">
      <button
        type="button"
        class="text-button"
        data-action="export"
        aria-label={text.format("export-open.title")}
        title={text.format("export-open.title")}
        aria-busy={store.export.job.state.value.kind === "running"}
        onClick={onExport}
      >
        <Icon name="download" />
        <span class="text-button-label">{text.format("export-open")}</span>
      </button>
      <MenuButton
        class="icon-button export-more"
        label={text.format("export-more")}
        title={text.format("export-more")}
        items={[
          {
            id: "export-now",
            label: text.format("export-now"),
            hint: choicesInWords(choices, store.export.context.value, text),
            onChoose: () => void store.export.start(choices),
          },
          ...(onOpen
            ? [
                {
                  id: "open-log",
                  label: text.format("open-log"),
                  hint: text.format("open-log.title"),
                  onChoose: onOpen,
                },
              ]
            : []),
        ]}
      >
        <Icon name="next" />
      </MenuButton>
    </span>
  );
}

/** "JSON · This tab · Only what matches the filter · Last 15 minutes". */
function choicesInWords({ format, tabs, filtered, time }: ExportChoices, context: ExportContext, text: Text): string {
  const parts = [text.format(`export-format-${format}`), text.format(`export-tabs-${tabs}`)];
  if (filtered) parts.push(text.format("export-records-filtered"));
  if (time !== "whole") parts.push(timeWords(time, context, text));
  return parts.join(" · ");
}
