import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface RadioOptionProps {
  /** Of the options of which one holds. */
  readonly group: string;
  readonly value: string;
  readonly checked: boolean;
  readonly label: ComponentChildren;
  /** Said under the label, quietly. */
  readonly note?: ComponentChildren;
  readonly disabled?: boolean;
  /** The sheet is entered here. */
  readonly startsHere?: boolean;
  readonly onChoose: () => void;
}

/** One of several choices. */
export function RadioOption({
  group,
  value,
  checked,
  label,
  note,
  disabled,
  startsHere = false,
  onChoose,
}: RadioOptionProps) {
  const id = useId();
  return (
    <div class="export-option">
      <input
        type="radio"
        id={id}
        name={`export-${group}`}
        value={value}
        checked={checked}
        disabled={disabled}
        autofocus={checked && startsHere}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={onChoose}
      />
      <div>
        <label for={id}>{label}</label>
        {note !== undefined && (
          <p id={`${id}-note`} class="export-note">
            {note}
          </p>
        )}
      </div>
    </div>
  );
}
