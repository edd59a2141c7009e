import { PageValue } from "../../ui/page-value.tsx";
import { RichText, valuesForRichText } from "../../ui/rich-text.tsx";
import { useText } from "../../ui/text-context.tsx";
import type { Text } from "../../text/text.ts";
import { unopenedText } from "../../import/problem-text.ts";
import { UnopenedLog } from "../../import/unopened-log.ts";
import type { OpenedLogs } from "./opened-logs.ts";
import { messageOf } from "../../ui/message-of.ts";

/** Files that are being read, and those that could not be, with the reason. */
export function OpenNotices({ logs }: { readonly logs: OpenedLogs }) {
  const text = useText();
  return (
    <>
      {logs.opening.value
        .filter(({ isLong }) => isLong)
        .map(({ id, name, part }) => (
          <div key={id} class="notice" role="status">
            <p>
              <RichText text={text.format("open-running", valuesForRichText({ name }))} />{" "}
              <progress value={part} max={1} aria-label={text.format("open-running", { name })} />
            </p>
            <button type="button" class="button" data-action="cancel-open" onClick={() => logs.cancel(id)}>
              {text.format("cancel")}
            </button>
          </div>
        ))}
      {logs.failures.value.map(({ id, name, error }) => (
        <div key={id} class="notice notice-failure" role="alert" data-open-failure={name}>
          <p>
            <strong>
              <RichText text={text.format("open-failed", valuesForRichText({ name }))} />
            </strong>{" "}
            <PageValue value={failureWords(error, text)} />
          </p>
          <button type="button" class="button" onClick={() => logs.dismiss(id)}>
            {text.format("dismiss")}
          </button>
        </div>
      ))}
    </>
  );
}

/** Why a file was not opened, where it is known. */
function failureWords(error: unknown, text: Text): string {
  if (error instanceof UnopenedLog) return unopenedText(error.why, text);
  return messageOf(error);
}
