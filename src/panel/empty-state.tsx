import { Icon } from "../ui/icon.tsx";
import { useText } from "../ui/text-context.tsx";
import type { PanelStore } from "./panel-store.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";

interface EmptyStateProps {
  readonly store: PanelStore;
  readonly surroundings: Pick<PanelSurroundings, "reloadPage" | "readOnly">;
}

/** What stands in the place of the list while there is nothing to list, and the way on from there. */
export function EmptyState({ store, surroundings }: EmptyStateProps) {
  const text = useText();
  const { total, earlier } = store.counts.value;
  if (!store.loaded.value) return store.failure.value ? null : <p class="empty reading">{text.format("reading")}</p>;
  if (total > 0)
    return (
      <Empty id="empty-filter" values={{ total }} button="clear-filter" onClick={() => (store.filter.value = "")} />
    );
  if (surroundings.readOnly) return <Empty id="empty-opened" values={{}} button="" onClick={undefined} />;
  if (store.paused.value)
    return <Empty id="empty-paused" values={{}} button="resume" onClick={() => void store.setPaused(false)} />;
  if (earlier > 0)
    return (
      <Empty
        id="empty-page"
        values={{ count: earlier }}
        button="show-earlier"
        onClick={() => void store.setPreserveLog(true)}
      />
    );
  return (
    <Empty
      id="empty"
      values={{}}
      button="reload-page"
      onClick={surroundings.reloadPage && (() => surroundings.reloadPage?.())}
    />
  );
}

interface EmptyProps {
  readonly id: string;
  readonly values: Readonly<Record<string, number>>;
  readonly button: string;
  readonly onClick: (() => unknown) | undefined;
}

function Empty({ id, values, button, onClick }: EmptyProps) {
  const text = useText();
  return (
    <div class="empty">
      <Icon name="unplugged" />
      <h2>{text.format(id)}</h2>
      <p>{text.format(`${id}.body`, values)}</p>
      {onClick && (
        <button type="button" class="button button-main" onClick={() => void onClick()}>
          {text.format(button)}
        </button>
      )}
    </div>
  );
}
