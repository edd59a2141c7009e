import { useId } from "preact/hooks";
import { RichText } from "../ui/rich-text.tsx";
import { useText } from "../ui/text-context.tsx";
import type { ChoiceName } from "./choices.ts";

interface RadioSettingProps<Value extends string> {
  readonly name: ChoiceName;
  /** What can be chosen: each value with what it is called and what follows from it. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly note?: string }[];
  readonly chosen: Value;
  readonly onChange: (value: Value) => void;
}

/** A setting with a few values, all of which are shown. */
export function RadioSetting<Value extends string>({ name, options, chosen, onChange }: RadioSettingProps<Value>) {
  const text = useText();
  const id = useId();
  return (
    <fieldset class="setting" data-setting={name} aria-describedby={`${id}-note`}>
      <legend class="setting-label">{text.format(`options-setting-${name}`)}</legend>
      <p id={`${id}-note`} class="setting-note">
        <RichText text={text.format(`options-setting-${name}.note`)} />
      </p>
      {options.map(({ value, label, note }) => (
        <div key={value} class="option">
          <label class="check">
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              aria-describedby={note === undefined ? undefined : `${id}-${value}`}
              onChange={() => onChange(value)}
            />
            <span>{label}</span>
          </label>
          {note !== undefined && (
            <p id={`${id}-${value}`} class="setting-note setting-under-check">
              <RichText text={note} />
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
