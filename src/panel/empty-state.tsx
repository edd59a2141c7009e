import { Icon } from "../ui/icon.tsx";
import { useText } from "../ui/text-context.tsx";
import { unseenAccess } from "../ui/unseen-access.ts";
import type { PanelStore } from "./panel-store.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";
import { usePageState } from "./use-page-state.ts";

interface EmptyStateProps {
  readonly store: PanelStore;
  readonly surroundings: Pick<PanelSurroundings, "reloadPage" | "readOnly" | "pageState" | "onPage" | "openOptions">;
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
  return <NothingYet store={store} surroundings={surroundings} />;
}

/** Nothing has ended, or nothing can be seen: silence must not look like health. */
function NothingYet({ store, surroundings }: EmptyStateProps) {
  const text = useText();
  const page = usePageState(store, surroundings);
  const { reloadPage, openOptions } = surroundings;
  const reload = reloadPage && (() => reloadPage());
  if (page?.state !== "not-possible") return <Empty id="empty" values={{}} button="reload-page" onClick={reload} />;
  if (page.access.isAll) return <Empty id="empty-unseen" values={{}} button="reload-page" onClick={reload} />;
  return (
    <Empty
      id="empty-unseen"
      body={unseenAccess(page.access, text)}
      values={{}}
      button="change-access"
      onClick={openOptions}
    />
  );
}

interface EmptyProps {
  readonly id: string;
  /** In place of the usual text under the heading. */
  readonly body?: string;
  readonly values: Readonly<Record<string, number>>;
  readonly button: string;
  readonly onClick: (() => unknown) | undefined;
}

function Empty({ id, body, values, button, onClick }: EmptyProps) {
  const text = useText();
  return (
    <div class="empty" data-empty={id}>
      <Icon name="unplugged" />
      <h2>{text.format(id)}</h2>
      <p>{body ?? text.format(`${id}.body`, values)}</p>
      {onClick && (
        <button type="button" class="button button-main" onClick={() => void onClick()}>
          {text.format(button)}
        </button>
      )}
    </div>
  );
}
