import { useId } from "preact/hooks";
import { languages } from "../../text/languages.ts";
import { useText } from "../../ui/text-context.tsx";
import type { ExportChoices } from "./export-choices.ts";

interface ExportLanguageProps {
  readonly language: ExportChoices["language"];
  readonly onChange: (language: ExportChoices["language"]) => void;
}

/** The language of causes, evidence and fixes in the file. Each is written as its own readers write it. */
export function ExportLanguage({ language, onChange }: ExportLanguageProps) {
  const text = useText();
  const id = useId();
  return (
    <div class="export-part export-select">
      <label for={id}>{text.format("export-language")}</label>
      <select
        id={id}
        class="export-field"
        data-part="language"
        value={language}
        onChange={({ currentTarget }) => onChange(languages.find((one) => one === currentTarget.value) ?? "")}
      >
        <option value="">{text.format("export-language-panel")}</option>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag}
          </option>
        ))}
      </select>
    </div>
  );
}
