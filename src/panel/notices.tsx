import { PageValue } from "../ui/page-value.tsx";
import { useText } from "../ui/text-context.tsx";
import type { PanelStore } from "./panel-store.ts";

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
