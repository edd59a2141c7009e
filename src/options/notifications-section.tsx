import { useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { closeCodeOf } from "../catalog/look-up.ts";
import { useText } from "../ui/text-context.tsx";
import { CheckSetting } from "./check-setting.tsx";
import { ListEditor } from "./list-editor.tsx";
import { mostItems } from "./most-items.ts";
import type { OptionsSurroundings } from "./options-surroundings.ts";
import { parseCodes, parseSites } from "./parse-list.ts";
import { QuietHoursSetting } from "./quiet-hours.tsx";
import { RadioSetting } from "./radio-setting.tsx";
import type { SectionOfSettingsProps } from "./recording-section.tsx";
import { Section } from "./section.tsx";
import { TestButton } from "./test-button.tsx";

interface NotificationsSectionProps extends SectionOfSettingsProps {
  readonly surroundings: OptionsSurroundings;
}

/** What raises a notification, and when. */
export function NotificationsSection({ choices, onChange, surroundings }: NotificationsSectionProps) {
  const text = useText();
  const siteDraft = useSignal("");
  const codeDraft = useSignal("");
  const [refused, setRefused] = useState(false);
  useEffect(() => void surroundings.areNotificationsRefused().then(setRefused), [surroundings]);
  return (
    <Section name="notifications" title={text.format("options-section-notifications")}>
      {refused && (
        <p class="notice" data-notice="refused">
          {text.format("options-test-refused")}
        </p>
      )}
      <CheckSetting
        name="notifications"
        checked={choices.notifications}
        onChange={(notifications) => onChange({ notifications })}
      />
      <RadioSetting
        name="leastSeverity"
        options={(["abnormal", "notice"] as const).map((value) => ({
          value,
          label: text.format(`options-severity-${value}`),
          note: text.format(`options-severity-${value}.note`),
        }))}
        chosen={choices.leastSeverity}
        onChange={(leastSeverity) => onChange({ leastSeverity })}
      />
      <CheckSetting
        name="onlyWhileDevtoolsClosed"
        checked={choices.onlyWhileDevtoolsClosed}
        onChange={(onlyWhileDevtoolsClosed) => onChange({ onlyWhileDevtoolsClosed })}
      />
      <QuietHoursSetting kept={choices.quietHours} onChange={(quietHours) => onChange({ quietHours })} />
      <ListEditor
        name="mutedSites"
        kind="sites"
        items={choices.mutedSites}
        most={mostItems.mutedSites}
        parse={parseSites}
        onChange={(mutedSites) => onChange({ mutedSites: [...mutedSites] })}
        draft={siteDraft}
      />
      <ListEditor
        name="mutedCodes"
        kind="codes"
        items={choices.mutedCodes}
        most={mostItems.mutedCodes}
        parse={parseCodes}
        hintOf={(code) => closeCodeOf(code).name}
        onChange={(mutedCodes) => onChange({ mutedCodes: [...mutedCodes] })}
        draft={codeDraft}
      />
      <TestButton showTestNotification={surroundings.showTestNotification} />
    </Section>
  );
}
