import type { ReadonlySignal } from "@preact/signals";
import { PageValue } from "./page-value.tsx";
import { useText } from "./text-context.tsx";

/** Why nothing can be written into the log, with what the browser says of it. */
export interface StorageTrouble {
  readonly why: "full" | "unavailable";
  readonly message: string;
}

/** Whether the log can be stored. */
export interface LogStorage {
  readonly trouble: ReadonlySignal<StorageTrouble | null>;
  tryAgain(): Promise<void>;
}

interface StorageNoticeProps {
  /** Absent where nothing of the log is written to the disk. */
  readonly storage: LogStorage | undefined;
  /** The classes of a notice and of its button in the face that shows it. */
  readonly class: string;
  readonly buttonClass: string;
}

/** Says that what ends is kept in memory alone, and what can be done about it. It goes when the log can be written again. */
export function StorageNotice({ storage, class: className, buttonClass }: StorageNoticeProps) {
  const text = useText();
  const trouble = storage?.trouble.value;
  if (!storage || !trouble) return null;
  // It stays while nothing helps: what was tried in vain shows here already.
  const tryAgain = (): void => void storage.tryAgain().catch(() => {});
  return (
    <div class={className} role="alert" data-notice="storage">
      <p>
        <strong>{text.format(`storage-${trouble.why}`)}</strong> {text.format(`storage-${trouble.why}.body`)}{" "}
        <PageValue value={trouble.message} />
      </p>
      <button type="button" class={buttonClass} data-action="try-storing" onClick={tryAgain}>
        {text.format("storage-try-again")}
      </button>
    </div>
  );
}
