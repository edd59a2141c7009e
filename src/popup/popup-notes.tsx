import type { ComponentChildren } from "preact";
import { PageValue } from "../ui/page-value.tsx";
import { useText } from "../ui/text-context.tsx";
import { visible } from "../ui/visible.ts";
import { mutersOf } from "./mute-site.ts";
import type { PopupStore } from "./popup-store.ts";

/** What went wrong, and everything that explains why something is missing here, or that no notification comes. */
export function PopupNotes({ store }: { readonly store: PopupStore }) {
  const text = useText();
  const site = visible(store.site.value);
  const settings = store.settings.value;
  const muters = mutersOf(store.site.value, settings.mutedSites);
  const isLeftOut = store.isLeftOut.value;
  const optionsButton = (
    <button type="button" class="link-button" onClick={() => void store.openOptions()}>
      {text.format("popup-change")}
    </button>
  );
  return (
    <>
      <FailureNote store={store} />
      <div class="popup-notes" role="status">
        {isLeftOut && (
          <Note name="left-out" action={optionsButton}>
            {text.format("popup-left-out", { site })}
          </Note>
        )}
        {store.paused.value && !isLeftOut && <Note name="paused">{text.format("paused-notice")}</Note>}
        {store.tabFacts.value.notificationsRefused && settings.notifications && (
          <Note name="refused">{text.format("popup-refused")}</Note>
        )}
        {!settings.notifications && (
          <Note name="off" action={optionsButton}>
            {text.format("popup-notifications-off")}
          </Note>
        )}
        {settings.notifications && muters.length > 0 && (
          <Note name="muted">
            {muters.includes(store.site.value)
              ? text.format("popup-muted", { site })
              : text.format("popup-muted-by", { site, muters: muters.map(visible) })}
          </Note>
        )}
      </div>
      {/* Not read out: in a storm they count up all the time. */}
      {store.page.value?.dropped.map(({ why, count }) => (
        <Note key={why} name="dropped">
          {text.format(`dropped-${why}`, { count })}
        </Note>
      ))}
    </>
  );
}

interface NoteProps {
  /** Tells the notes apart, for tests. */
  readonly name: string;
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Note({ name, action, children }: NoteProps) {
  return (
    <div class="popup-note" data-note={name}>
      <p>{children}</p>
      {action}
    </div>
  );
}

function FailureNote({ store }: { readonly store: PopupStore }) {
  const text = useText();
  const failure = store.failure.value;
  if (!failure) return null;
  const isRead = failure.what === "read";
  const dismiss = (): void => {
    store.failure.value = null;
  };
  return (
    <div class="popup-note popup-failure" role="alert">
      <p>
        <strong>{text.format(failure.what === "open" ? "popup-not-opened" : `failure-${failure.what}`)}</strong>{" "}
        <PageValue value={failure.message} />
      </p>
      <button type="button" class="link-button" onClick={isRead ? () => void store.pull() : dismiss}>
        {text.format(isRead ? "retry" : "dismiss")}
      </button>
    </div>
  );
}
