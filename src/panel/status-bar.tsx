import { useText } from "../ui/text-context.tsx";
import { mostDrawn } from "./lines-within.ts";
import type { PanelStore } from "./panel-store.ts";

interface StatusBarProps {
  readonly store: PanelStore;
  readonly onUnrecorded: () => void;
}

/** The line at the bottom: how far a long log is read, and what the list cannot show. */
export function StatusBar({ store, onUnrecorded }: StatusBarProps) {
  const text = useText();
  const progress = store.progress.value;
  return (
    <footer class="status">
      {/* Not a live region: it counts up many times a second. */}
      {progress !== null && (
        <>
          <span>{text.format("status-reading")}</span>
          <progress value={progress} max={1} aria-label={text.format("reading")} />
        </>
      )}
      {store.timelineShown.value && store.counts.value.total > mostDrawn && (
        <span>{text.format("status-drawn", { count: mostDrawn })}</span>
      )}
      <button type="button" class="link-button" data-action="unrecorded" onClick={onUnrecorded}>
        {text.format("status-unrecorded")}
      </button>
    </footer>
  );
}
