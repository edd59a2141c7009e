import { languages } from "../text/languages.ts";
import { useText } from "../ui/text-context.tsx";
import type { SectionOfSettingsProps } from "./recording-section.tsx";
import { Section } from "./section.tsx";
import { SelectSetting } from "./select-setting.tsx";

/** The language and the theme of all faces. */
export function AppearanceSection({ choices, onChange }: SectionOfSettingsProps) {
  const text = useText();
  return (
    <Section name="appearance" title={text.format("options-section-appearance")}>
      <SelectSetting
        name="language"
        options={[
          { value: "", label: text.format("language-browser") },
          // Each is written as its own readers write it.
          ...languages.map((tag) => ({
            value: tag,
            label: new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag,
            language: tag,
          })),
        ]}
        chosen={choices.language}
        onChange={(language) => onChange({ language })}
      />
      <SelectSetting
        name="theme"
        options={(["browser", "light", "dark"] as const).map((value) => ({
          value,
          label: text.format(`options-theme-${value}`),
        }))}
        chosen={choices.theme}
        onChange={(theme) => onChange({ theme })}
      />
    </Section>
  );
}
