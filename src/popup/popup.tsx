import { useSignalEffect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { LanguageSelect } from "../ui/language-select.tsx";
import { PageValue } from "../ui/page-value.tsx";
import { StorageNotice } from "../ui/storage-notice.tsx";
import { TextProvider } from "../ui/text-context.tsx";
import { visible } from "../ui/visible.ts";
import { AddressLink } from "./address-link.tsx";
import { PageSummary } from "./page-summary.tsx";
import { PopupActions } from "./popup-actions.tsx";
import { PopupNotes } from "./popup-notes.tsx";
import { createPopupStore } from "./popup-store.ts";
import type { PopupSurroundings } from "./popup-surroundings.ts";

/** What has ended on the page of this tab, in short, and what can be done about it. */
export function Popup({ surroundings }: { readonly surroundings: PopupSurroundings }) {
  const [store] = useState(() => createPopupStore(surroundings));
  useEffect(() => store.start(), [store]);
  useSignalEffect(() => {
    const { theme } = store.settings.value;
    const chosen = theme === "browser" ? surroundings.systemTheme.value : theme;
    document.documentElement.dataset["theme"] = chosen;
    document.documentElement.lang = surroundings.text.value.language;
    document.documentElement.dir = surroundings.text.value.direction;
  });
  const text = surroundings.text.value;
  const site = visible(store.site.value);
  const { panelAddress, language } = surroundings;
  return (
    <TextProvider value={text}>
      <div class="popup">
        <header class="popup-head">
          <div class="popup-name">
            <h1>{text.format("popup-title")}</h1>
            <AddressLink class="button" address={panelAddress("")} store={store} isFirst>
              {text.format("popup-open-panel")}
            </AddressLink>
            <span class="popup-site" title={site}>
              <PageValue value={store.site.value} />
            </span>
          </div>
          <PopupActions store={store} />
        </header>
        <main class="popup-body">
          <StorageNotice storage={surroundings.storage} class="popup-note popup-failure" buttonClass="link-button" />
          <PopupNotes store={store} />
          <PageSummary store={store} panelAddress={panelAddress} />
        </main>
        <footer class="popup-foot">
          <p>{text.format("popup-devtools")}</p>
          <div class="popup-links">
            <AddressLink address={panelAddress("#codes")} store={store}>
              {text.format("popup-codes")}
            </AddressLink>
            <button type="button" class="link-button" onClick={() => void store.openOptions()}>
              {text.format("popup-options")}
            </button>
            <LanguageSelect language={language} />
          </div>
        </footer>
      </div>
    </TextProvider>
  );
}
