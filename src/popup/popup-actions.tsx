import { Icon } from "../ui/icon.tsx";
import { useText } from "../ui/text-context.tsx";
import { mutersOf } from "./mute-site.ts";
import type { PopupStore } from "./popup-store.ts";

/** What can be done with this tab and its site. Each button says what it will do. */
export function PopupActions({ store }: { readonly store: PopupStore }) {
  const text = useText();
  const paused = store.paused.value;
  const site = store.site.value;
  const { mutedSites, notifications } = store.settings.value;
  const isMuted = mutersOf(site, mutedSites).length > 0;
  return (
    <div class="popup-actions" role="group" aria-label={text.format("popup-actions")}>
      <button type="button" class="text-button" data-action="pause" onClick={() => void store.setPaused(!paused)}>
        <span class={paused ? "record-dot" : "record-dot record-dot-on"} />
        {text.format(paused ? "popup-record" : "popup-pause")}
      </button>
      {site !== "" && notifications && (
        <button type="button" class="text-button" data-action="mute" onClick={() => void store.setMuted(!isMuted)}>
          <Icon name={isMuted ? "bell" : "bell-off"} />
          {text.format(isMuted ? "popup-unmute" : "popup-mute")}
        </button>
      )}
      <button
        type="button"
        class="text-button"
        data-action="export"
        title={text.format("export-log.title")}
        aria-busy={store.exporting.value}
        onClick={() => void store.exportLog()}
      >
        <Icon name="download" />
        {text.format("popup-export")}
      </button>
    </div>
  );
}
