import { useEffect, useState } from "preact/hooks";
import type { LogScope } from "../../export/exported-log.ts";
import { PageValue } from "../../ui/page-value.tsx";
import { useText } from "../../ui/text-context.tsx";
import type { PanelSurroundings } from "../panel-surroundings.ts";
import { ExportProgress } from "./export-progress.tsx";
import type { FoundSecrets, RecordProgress, RedactionKind } from "./export-request.ts";

interface RedactionPreviewProps {
  readonly id: string;
  readonly scope: LogScope;
  readonly readable: readonly RedactionKind[];
  readonly preview: PanelSurroundings["previewRedaction"];
}

type Outcome =
  | { readonly kind: "running"; readonly progress: RecordProgress | null }
  | { readonly kind: "done"; readonly found: readonly FoundSecrets[] }
  | { readonly kind: "failed"; readonly message: string };

/** The secrets in the chosen part of the log: how many of each kind, and a few of them with what stands in for them. */
export function RedactionPreview({ id, scope, readable, preview }: RedactionPreviewProps) {
  const text = useText();
  const outcome = usePreview(scope, preview);
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
        outcome.found
          .filter(({ count }) => count > 0)
          .map((found) => <Found key={found.kind} found={found} isReadable={readable.includes(found.kind)} />)}
    </div>
  );
}

interface FoundProps {
  readonly found: FoundSecrets;
  readonly isReadable: boolean;
}

function Found({ found: { kind, count, examples }, isReadable }: FoundProps) {
  const text = useText();
  const name = text.format(`export-secret-${kind}`);
  return (
    <table class="export-found" data-kind={kind}>
      <caption>
        {text.format("export-found", { kind: name, count })}
        {isReadable && <span class="export-found-readable"> {text.format("export-found-readable")}</span>}
      </caption>
      <thead class="off-screen-inline">
        <tr>
          <th scope="col">{text.format("export-found-original")}</th>
          <th scope="col">{text.format("export-found-stand-in")}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ original, standIn }) => (
          <tr key={original}>
            <td>
              <code dir="ltr">
                <PageValue value={original} />
              </code>
            </td>
            <td>
              <code dir="ltr">
                <PageValue value={isReadable ? original : standIn} />
              </code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function usePreview(scope: LogScope, preview: RedactionPreviewProps["preview"]): Outcome {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "running", progress: null });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const show = (shown: Outcome): void => {
      if (!signal.aborted) setOutcome(shown);
    };
    show({ kind: "running", progress: null });
    preview(scope, { signal, onProgress: (progress) => show({ kind: "running", progress }) }).then(
      (found) => show({ kind: "done", found }),
      (error: unknown) => show({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
    );
    return () => controller.abort();
  }, [scope.tabs, scope.filter, scope.from, scope.to, preview]);
  return outcome;
}
