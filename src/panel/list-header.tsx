import { useText } from "../ui/text-context.tsx";
import { columns } from "./list-columns.ts";

/** The names of the columns; stays in view. */
export function ListHeader() {
  const text = useText();
  return (
    <div role="rowgroup" class="list-header">
      <div role="row" aria-rowindex={1} class="row-cells">
        {columns.map((column) => (
          <span
            key={column}
            role="columnheader"
            class={`cell cell-${column}`}
            title={text.format(`column-${column}.title`)}
          >
            {text.format(`column-${column}`)}
          </span>
        ))}
      </div>
    </div>
  );
}
