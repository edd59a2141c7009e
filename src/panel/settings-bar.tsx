import { useText } from "../ui/text-context.tsx";
import { columnNames, fixedColumns, isWanted } from "./list/list-columns.ts";
import type { PanelStore } from "./panel-store.ts";

/** How the list is shown; opened by the toolbar, under it, as in the browsers' own panels. */
export function SettingsBar({ store }: { readonly store: PanelStore }) {
  const text = useText();
  const { grouped, columns } = store.list;
  const choice = columns.value;
  return (
    <section class="settings-bar" aria-label={text.format("settings")}>
      <Check
        label={text.format("group-repeated")}
        title={text.format("group-repeated.title")}
        checked={grouped.value}
        onChange={(checked) => void store.setGrouped(checked)}
      />
      <span class="settings-columns" role="group" aria-label={text.format("columns")}>
        <span aria-hidden="true">{text.format("columns")}</span>
        {columnNames
          .filter((name) => !fixedColumns.includes(name))
          .map((name) => (
            <Check
              key={name}
              label={text.format(`column-${name}`)}
              title={text.format(`column-${name}.title`)}
              checked={isWanted(name, choice)}
              onChange={(checked) => void store.setColumns({ ...choice, shown: { ...choice.shown, [name]: checked } })}
            />
          ))}
      </span>
    </section>
  );
}

interface CheckProps {
  readonly label: string;
  readonly title: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, title, checked, onChange }: CheckProps) {
  return (
    <label class="check" title={title}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
