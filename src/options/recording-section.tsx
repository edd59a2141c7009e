import { useSignal } from "@preact/signals";
import { useText } from "../ui/text-context.tsx";
import type { Choices } from "./choices.ts";
import { ListEditor } from "./list-editor.tsx";
import { parseSites } from "./parse-list.ts";
import { RadioSetting } from "./radio-setting.tsx";
import { Section } from "./section.tsx";
import { mostItems } from "./most-items.ts";
import type { OptionsSurroundings } from "./options-surroundings.ts";
import { SiteAccessSetting } from "./site-access-setting.tsx";

export interface SectionOfSettingsProps {
  readonly choices: Choices;
  readonly onChange: (changes: Partial<Choices>) => void;
}

type RecordingSectionProps = SectionOfSettingsProps & Pick<OptionsSurroundings, "siteAccess">;

/** On which sites sockets are recorded, and what is not seen then. */
export function RecordingSection({ choices, onChange, siteAccess }: RecordingSectionProps) {
  const text = useText();
  const draft = useSignal("");
  const { recording, recordingSites } = choices;
  return (
    <Section name="recording" title={text.format("options-section-recording")}>
      <RadioSetting
        name="recording"
        options={(["all", "all-but", "only"] as const).map((value) => ({
          value,
          label: text.format(`options-recording-${value}`),
          note: text.format(`options-recording-${value}.note`),
        }))}
        chosen={recording}
        onChange={(value) => onChange({ recording: value })}
      />
      {recording !== "all" && (
        <>
          <ListEditor
            name="recordingSites"
            kind="sites"
            items={recordingSites}
            most={mostItems.recordingSites}
            parse={parseSites}
            onChange={(sites) => onChange({ recordingSites: [...sites] })}
            draft={draft}
          />
          {recordingSites.length === 0 && (
            <p class="notice" data-notice="no-sites">
              {text.format(`options-no-sites-${recording}`)}
            </p>
          )}
        </>
      )}
      <SiteAccessSetting siteAccess={siteAccess} />
    </Section>
  );
}
