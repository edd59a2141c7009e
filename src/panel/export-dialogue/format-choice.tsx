import { useText } from "../../ui/text-context.tsx";
import { type FormatId, formatIds } from "../../export/formats.ts";
import { RadioOption } from "./radio-option.tsx";

interface FormatChoiceProps {
  readonly format: FormatId;
  readonly onChange: (format: FormatId) => void;
}

/** The formats, each with what it is for. */
export function FormatChoice({ format, onChange }: FormatChoiceProps) {
  const text = useText();
  return (
    <fieldset class="export-part" data-part="format">
      <legend>{text.format("export-format")}</legend>
      <div class="export-formats">
        {formatIds.map((id) => (
          <RadioOption
            key={id}
            group="format"
            value={id}
            checked={id === format}
            startsHere
            label={text.format(`export-format-${id}`)}
            note={text.format(`export-format-${id}.note`)}
            onChoose={() => onChange(id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
