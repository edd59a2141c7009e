import { PageValue } from "../ui/page-value.tsx";
import { useText } from "../ui/text-context.tsx";
import { unseenAccess } from "../ui/unseen-access.ts";
import type { PanelStore } from "./panel-store.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";
import { usePageState } from "./use-page-state.ts";

/** What went wrong, and what can be done about it. */
export function FailureNotice({ store }: { readonly store: PanelStore }) {
  const text = useText();
  const failure = store.failure.value;
  if (!failure) return null;
  const dismiss = (): void => {
    store.failure.value = null;
  };
  return (
    <div class="notice notice-failure" role="alert">
      <p>
        <strong>{text.format(`failure-${failure.what}`)}</strong> <PageValue value={failure.message} />
      </p>
      {failure.what === "read" ? (
        <button type="button" class="button" onClick={() => void store.pull()}>
          {text.format("retry")}
        </button>
      ) : (
        <button type="button" class="button" onClick={dismiss}>
          {text.format("dismiss")}
        </button>
      )}
    </div>
  );
}

/** Says that nothing is recorded, as long as there is a list that hides it. */
export function PausedNotice({ store }: { readonly store: PanelStore }) {
  const text = useText();
  if (!store.paused.value || store.counts.value.total === 0) return null;
  return (
    <div class="notice" role="status">
      <p>{text.format("paused-notice")}</p>
      <button type="button" class="button" onClick={() => void store.setPaused(false)}>
        {text.format("resume")}
      </button>
    </div>
  );
}

interface UnseenNoticeProps {
  readonly store: PanelStore;
  readonly surroundings: Pick<PanelSurroundings, "pageState" | "onPage">;
}

/** Says that nothing is recorded on the page that is there now, as long as the list is that of an earlier one. */
export function UnseenNotice({ store, surroundings }: UnseenNoticeProps) {
  const text = useText();
  const page = usePageState(store, surroundings);
  if (page?.state !== "not-possible" || store.counts.value.total === 0) return null;
  return (
    <div class="notice" role="status" data-notice="unseen">
      <p>
        <strong>{text.format("empty-unseen")}.</strong> {text.format("unseen-earlier")}{" "}
        {page.access.isAll ? text.format("empty-unseen.body") : unseenAccess(page.access, text)}
      </p>
    </div>
  );
}
