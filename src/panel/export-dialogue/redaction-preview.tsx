import { useEffect, useState } from "preact/hooks";
import type { LogScope } from "../../export/exported-log.ts";
import type { FoundKind } from "../../socket/redact.ts";
import type { RedactionKind } from "../../socket/redaction-kinds.ts";
import { PageValue } from "../../ui/page-value.tsx";
import { useText } from "../../ui/text-context.tsx";
import { ExportProgress } from "./export-progress.tsx";
import type { Following, RecordProgress } from "./export-request.ts";
import { messageOf } from "../../ui/message-of.ts";

/** Finds the secrets in what is chosen, by their kind. Rejects with an `Error` whose message is shown. */
export type Preview = (following: Following) => Promise<readonly FoundKind[]>;

interface RedactionPreviewProps {
  readonly id: string;
  readonly scope: LogScope;
  readonly readable: readonly RedactionKind[];
  readonly preview: Preview;
}

type Outcome =
  | { readonly kind: "running"; readonly progress: RecordProgress | null }
  | { readonly kind: "done"; readonly found: readonly FoundKind[] }
  | { readonly kind: "failed"; readonly message: string };

/** The secrets in the chosen part of the log: how many of each kind, and a few of them with what stands in for them. */
export function RedactionPreview({ id, scope, readable, preview }: RedactionPreviewProps) {
  const text = useText();
  const outcome = usePreview(scope, readable, preview);
  return (
    <div id={id} class="export-preview" role="region" aria-label={text.format("export-preview")}>
      {outcome.kind === "running" && <ExportProgress progress={outcome.progress} label="export-preview-running" />}
      {outcome.kind === "failed" && (
        <p role="alert">
          <strong>{text.format("export-preview-failed")}</strong> <PageValue value={outcome.message} />
        </p>
      )}
      {outcome.kind === "done" && outcome.found.every(({ count }) => count === 0) && (
        <p role="status">{text.format("export-preview-none")}</p>
      )}
      {outcome.kind === "done" &&
        outcome.found.filter(({ count }) => count > 0).map((found) => <Found key={found.kind} found={found} />)}
    </div>
  );
}

function Found({ found: { kind, isHidden, count, examples } }: { readonly found: FoundKind }) {
  const text = useText();
  const name = text.format(`export-secret-${kind}`);
  return (
    <table class="export-found" data-kind={kind}>
      <caption>
        {text.format("export-found", { kind: name, count })}
        {!isHidden && <span class="export-found-readable"> {text.format("export-found-readable")}</span>}
      </caption>
      <thead class="off-screen-inline">
        <tr>
          <th scope="col">{text.format("export-found-original")}</th>
          {isHidden && <th scope="col">{text.format("export-found-stand-in")}</th>}
        </tr>
      </thead>
      <tbody>
        {examples.map(({ secret, standIn }) => (
          <tr key={secret}>
            <td>
              <code dir="ltr">
                <PageValue value={secret} />
              </code>
            </td>
            {isHidden && (
              <td class="export-stand-in">
                <code dir="ltr">{standIn}</code>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function usePreview(scope: LogScope, readable: readonly RedactionKind[], preview: Preview): Outcome {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "running", progress: null });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const show = (shown: Outcome): void => {
      if (!signal.aborted) setOutcome(shown);
    };
    const showRunning = (progress: RecordProgress | null): void => {
      // What was found before stays until it is known anew: a box that is ticked must not make everything jump.
      if (!signal.aborted) setOutcome((last) => (last.kind === "done" ? last : { kind: "running", progress }));
    };
    showRunning(null);
    preview({ signal, onProgress: showRunning }).then(
      (found) => show({ kind: "done", found }),
      (error: unknown) => show({ kind: "failed", message: messageOf(error) }),
    );
    return () => controller.abort();
  }, [scope.tabs, scope.filter, scope.from, scope.to, readable.join()]);
  return outcome;
}
