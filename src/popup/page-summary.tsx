import { Icon } from "../ui/icon.tsx";
import { useText } from "../ui/text-context.tsx";
import { EndpointItem } from "./endpoint-item.tsx";
import { unseenAccess } from "../ui/unseen-access.ts";
import type { PopupStore } from "./popup-store.ts";
import type { PopupSurroundings } from "./popup-surroundings.ts";

/** Endpoints that are shown; the panel shows all. */
const mostEndpoints = 12;

interface PageSummaryProps {
  readonly store: PopupStore;
  readonly panelAddress: PopupSurroundings["panelAddress"];
}

/** What has ended on this page, by endpoint; or why there is nothing to show. */
export function PageSummary({ store, panelAddress }: PageSummaryProps) {
  const text = useText();
  const page = store.page.value;
  if (!page) return store.failure.value ? null : <p class="popup-quiet reading">{text.format("reading")}</p>;
  const { ends, isCut, isEmpty } = page;
  const isUnseen = store.tabFacts.value.isUnseen || (isEmpty && store.site.value === "");
  if (isUnseen && !store.tabFacts.value.access.isAll) return <NoAccess store={store} />;
  if (isUnseen) return <Nothing id="empty-unseen" store={store} />;
  // A note above says then why nothing can come.
  const isHeldBack = store.paused.value || store.isLeftOut.value;
  if (ends.length === 0) return isHeldBack ? null : <Nothing id="popup-nothing" />;

  const groups = store.groups.value;
  const abnormal = ends.filter(({ verdict }) => verdict.severity === "abnormal").length;
  const more = groups.length - mostEndpoints;
  return (
    <>
      <p class="popup-quiet popup-count">
        {text.format(isCut ? "popup-latest" : "popup-ended", { count: ends.length, abnormal })}
      </p>
      <ul class="popup-endpoints">
        {groups.slice(0, mostEndpoints).map((group) => (
          <EndpointItem key={group.endpoint} group={group} store={store} panelAddress={panelAddress} />
        ))}
      </ul>
      {more > 0 && <p class="popup-quiet">{text.format("popup-more-endpoints", { count: more })}</p>}
    </>
  );
}

/** The browser may keep us away from this page: which one it is, only the browser knows. */
function NoAccess({ store }: { readonly store: PopupStore }) {
  const text = useText();
  return (
    <div class="popup-empty" data-empty="popup-no-access">
      <Icon name="unplugged" />
      <h2>{text.format("empty-unseen")}</h2>
      <p>{unseenAccess(store.tabFacts.value.access, text)}</p>
      <div class="popup-actions-line">
        <button type="button" class="button" onClick={() => void store.openOptions()}>
          {text.format("popup-change")}
        </button>
        <button type="button" class="button" onClick={() => void store.reloadPage()}>
          {text.format("reload-page")}
        </button>
      </div>
    </div>
  );
}

interface NothingProps {
  readonly id: "popup-nothing" | "empty-unseen";
  /** Where loading the page again helps. */
  readonly store?: Pick<PopupStore, "reloadPage">;
}

function Nothing({ id, store }: NothingProps) {
  const text = useText();
  return (
    <div class="popup-empty" data-empty={id}>
      <Icon name="unplugged" />
      <h2>{text.format(id)}</h2>
      <p>{text.format(`${id}.body`)}</p>
      {store && (
        <button type="button" class="button" onClick={() => void store.reloadPage()}>
          {text.format("reload-page")}
        </button>
      )}
    </div>
  );
}
