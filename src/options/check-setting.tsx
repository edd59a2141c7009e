import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { RichText } from "../ui/rich-text.tsx";
import { useText } from "../ui/text-context.tsx";
import type { ChoiceName } from "./choices.ts";

interface CheckSettingProps {
  readonly name: ChoiceName;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What belongs to it while it is on. */
  readonly children?: ComponentChildren;
}

/** A setting that is on or off. */
export function CheckSetting({ name, checked, onChange, children }: CheckSettingProps) {
  const text = useText();
  const note = useId();
  return (
    <div class="setting" data-setting={name}>
      <label class="check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={note}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="setting-label">{text.format(`options-setting-${name}`)}</span>
      </label>
      <p id={note} class="setting-note setting-under-check">
        <RichText text={text.format(`options-setting-${name}.note`)} />
      </p>
      {children !== undefined && <div class="setting-under-check">{children}</div>}
    </div>
  );
}
