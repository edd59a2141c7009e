import { Icon, type IconName } from "../ui/icon.tsx";
import { useText } from "../ui/text-context.tsx";
import { ExportButton } from "./export-dialogue/export-button.tsx";
import { Counter } from "./counter.tsx";
import { FilterChips } from "./filter/filter-chips.tsx";
import { FilterField } from "./filter/filter-field.tsx";
import type { PanelStore } from "./panel-store.ts";

interface ToolbarProps {
  readonly store: PanelStore;
  readonly settingsShown: boolean;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  readonly onExport: () => void;
  /** Lets the user choose a log to open; absent where none can be opened. */
  readonly onOpen?: (() => void) | undefined;
  /** The log was opened from a file. */
  readonly readOnly: boolean;
  /** DevTools have a search box, which Ctrl+F opens. */
  readonly hasSearch: boolean;
}

/** What can be done to the whole log. */
export function Toolbar(props: ToolbarProps) {
  const { store, settingsShown, onSettings, onHelp, onExport, onOpen, readOnly, hasSearch } = props;
  const text = useText();
  const recording = !store.paused.value;
  const timeline = store.timelineShown.value;
  return (
    <header class="toolbar">
      {!readOnly && (
        <>
          <button
            type="button"
            class="icon-button record"
            aria-pressed={recording}
            aria-label={text.format("record-label")}
            title={text.format(recording ? "record-on" : "record-off")}
            onClick={() => void store.setPaused(recording)}
          >
            <span class="record-dot" />
          </button>
          <IconButton icon="clear" label={text.format("clear-log")} onClick={() => void store.clear()} />
          <span class="divider" />
        </>
      )}
      <FilterField store={store} takesFind={!hasSearch} />
      {!readOnly && (
        <label class="check" title={text.format("preserve-log.title")}>
          <input
            type="checkbox"
            checked={store.preserveLog.value}
            onChange={(event) => void store.setPreserveLog(event.currentTarget.checked)}
          />
          {text.format("preserve-log")}
        </label>
      )}
      {store.loaded.value ? <Counter counts={store.counts.value} /> : <span class="counter" />}
      <IconButton
        icon="timeline"
        label={text.format("timeline-toggle")}
        action="timeline"
        pressed={timeline}
        onClick={() => void store.setTimelineShown(!timeline)}
      />
      {!readOnly && <ExportButton store={store} onExport={onExport} onOpen={onOpen} />}
      {onOpen && (
        <button
          type="button"
          class={readOnly ? "text-button" : "text-button in-menu-when-narrow"}
          data-action="open-log"
          aria-label={text.format("open-log.title")}
          title={text.format("open-log.title")}
          onClick={onOpen}
        >
          <Icon name="open" />
          <span class="text-button-label">{text.format("open-log")}</span>
        </button>
      )}
      <IconButton
        icon="settings"
        label={text.format("settings")}
        action="settings"
        pressed={settingsShown}
        onClick={onSettings}
      />
      <IconButton icon="help" label={text.format("help-title")} action="help" onClick={onHelp} />
      <FilterChips store={store} />
    </header>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** Names the button for tests. */
  readonly action?: string;
  /** Of a button that switches something on and off. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function IconButton({ icon, label, action, pressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-action={action}
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
