import { useId } from "preact/hooks";
import { RichText } from "../ui/rich-text.tsx";
import { useText } from "../ui/text-context.tsx";
import type { ChoiceName } from "./choices.ts";

interface SelectSettingProps<Value extends string> {
  readonly name: ChoiceName;
  /** `language`: in which the label is written, where it is not that of the page. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly language?: string }[];
  readonly chosen: Value;
  readonly onChange: (value: Value) => void;
}

/** A setting with some values, of which the chosen one is shown. */
export function SelectSetting<Value extends string>({ name, options, chosen, onChange }: SelectSettingProps<Value>) {
  const text = useText();
  const id = useId();
  const choose = (value: string): void => {
    const option = options.find((one) => one.value === value);
    if (option) onChange(option.value);
  };
  return (
    <div class="setting" data-setting={name}>
      <label class="setting-label" for={id}>
        {text.format(`options-setting-${name}`)}
      </label>
      <p id={`${id}-note`} class="setting-note">
        <RichText text={text.format(`options-setting-${name}.note`)} />
      </p>
      <select
        id={id}
        class="field"
        aria-describedby={`${id}-note`}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map(({ value, label, language }) => (
          <option key={value} value={value} lang={language}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
