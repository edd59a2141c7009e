import { useId, useLayoutEffect, useState } from "preact/hooks";
import { parseSettings } from "../log/settings.ts";
import { useText } from "../ui/text-context.tsx";
import type { SectionOfSettingsProps } from "./recording-section.tsx";
import { Section } from "./section.tsx";

/** Entries that the log can be made to keep, as `src/log/settings.ts` accepts them. */
const least = 1000;
const most = 1_000_000;

/** How much the log keeps. */
export function LogSection({ choices, onChange }: SectionOfSettingsProps) {
  const text = useText();
  const id = useId();
  /** What stands in the field and cannot be kept. */
  const [typed, setTyped] = useState<string | null>(null);
  // Before it is painted: what is typed from then on stays.
  useLayoutEffect(() => setTyped(null), [choices.capacity]);
  const change = (written: string): void => {
    const capacity = Number(written);
    if (written.trim() === "" || parseSettings({ capacity }).broken.length > 0) return setTyped(written);
    setTyped(null);
    onChange({ capacity });
  };
  return (
    <Section name="log" title={text.format("options-section-log")}>
      <div class="setting" data-setting="capacity">
        <label class="setting-label" for={id}>
          {text.format("options-setting-capacity")}
        </label>
        <p id={`${id}-note`} class="setting-note">
          {text.format("options-setting-capacity.note")}
        </p>
        <input
          id={id}
          type="number"
          class="field"
          min={least}
          max={most}
          step={1000}
          value={typed ?? choices.capacity}
          aria-invalid={typed !== null}
          aria-describedby={`${id}-note ${id}-complaint`}
          onChange={(event) => change(event.currentTarget.value)}
        />
        <p id={`${id}-complaint`} class="complaint" role="alert">
          {typed !== null && text.format("options-capacity-refused", { least, most })}
        </p>
      </div>
    </Section>
  );
}
