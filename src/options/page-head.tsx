import { PageValue } from "../ui/page-value.tsx";
import { useText } from "../ui/text-context.tsx";
import type { OptionsStore } from "./options-store.ts";

/** The title, whether all is saved, and what could not be. It stays in view. */
export function PageHead({ store }: { readonly store: OptionsStore }) {
  const text = useText();
  const progress = store.progress.value;
  const failure = store.failure.value;
  const retry = (): void => {
    void (failure?.what === "read" ? store.read() : store.save());
  };
  return (
    <header class="head">
      <div class="head-line">
        <h1>{text.format("options-title")}</h1>
        <p class="quiet" role="status" data-progress={progress}>
          {progress !== "none" && text.format(`options-${progress}`)}
        </p>
      </div>
      {failure && (
        <div class="notice notice-failure" role="alert" data-failure={failure.what}>
          <p>
            <strong>{text.format(`options-failure-${failure.what}`)}</strong> <PageValue value={failure.message} />
          </p>
          {failure.what !== "reset" && (
            <button type="button" class="button" data-action="retry" onClick={retry}>
              {text.format("retry")}
            </button>
          )}
        </div>
      )}
    </header>
  );
}
