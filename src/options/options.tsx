import { useSignalEffect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { StorageNotice } from "../ui/storage-notice.tsx";
import { TextProvider } from "../ui/text-context.tsx";
import { AppearanceSection } from "./appearance-section.tsx";
import { BrokenNotice } from "./broken-notice.tsx";
import type { Choices } from "./choices.ts";
import { FileSection } from "./file-section.tsx";
import { LogSection } from "./log-section.tsx";
import { NotificationsSection } from "./notifications-section.tsx";
import { createOptionsStore } from "./options-store.ts";
import type { OptionsSurroundings } from "./options-surroundings.ts";
import { PageHead } from "./page-head.tsx";
import { RecordingSection } from "./recording-section.tsx";
import { RedactionSection } from "./redaction-section.tsx";

/** The whole options page. */
export function Options({ surroundings }: { readonly surroundings: OptionsSurroundings }) {
  const [store] = useState(() => createOptionsStore(surroundings));
  useEffect(() => store.start(), [store]);
  useSignalEffect(() => {
    const chosen = store.choices.value?.theme ?? "browser";
    const { language, direction } = surroundings.text.value;
    const root = document.documentElement;
    root.dataset["theme"] = chosen === "browser" ? surroundings.systemTheme.value : chosen;
    root.lang = language;
    root.dir = direction;
    document.title = surroundings.text.value.format("options-title");
  });
  const choices = store.choices.value;
  const onChange = (changes: Partial<Choices>): void => void store.change(changes);
  return (
    <TextProvider value={surroundings.text.value}>
      <main class="options" aria-busy={choices === null}>
        <PageHead store={store} />
        <StorageNotice storage={surroundings.storage} class="notice notice-failure" buttonClass="button" />
        {choices && (
          <>
            <BrokenNotice store={store} />
            <RecordingSection choices={choices} onChange={onChange} siteAccess={surroundings.siteAccess} />
            <NotificationsSection choices={choices} onChange={onChange} surroundings={surroundings} />
            <LogSection choices={choices} onChange={onChange} />
            <RedactionSection choices={choices} onChange={onChange} redact={surroundings.redact} />
            <AppearanceSection choices={choices} onChange={onChange} />
            <FileSection store={store} choices={choices} surroundings={surroundings} />
          </>
        )}
      </main>
    </TextProvider>
  );
}
