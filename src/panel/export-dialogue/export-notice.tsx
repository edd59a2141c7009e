import { PageValue } from "../../ui/page-value.tsx";
import { useText } from "../../ui/text-context.tsx";
import type { ExportJob } from "./export-job.ts";
import { ExportProgress } from "./export-progress.tsx";

/** An export that runs without its dialogue: how far it is once that takes long, and why it failed. */
export function ExportNotice({ job }: { readonly job: ExportJob }) {
  const text = useText();
  const state = job.state.value;
  if (state.kind === "failed")
    return (
      <div class="notice notice-failure" role="alert">
        <p>
          <strong>{text.format("failure-export")}</strong> <PageValue value={state.message} />
        </p>
        <button type="button" class="button" onClick={job.cancel}>
          {text.format("dismiss")}
        </button>
      </div>
    );
  if (state.kind === "idle" || !state.isLong) return null;
  return (
    <div class="notice">
      <ExportProgress progress={state.progress} label="export-running" />
      <button type="button" class="button" data-action="cancel-export" onClick={job.cancel}>
        {text.format("cancel")}
      </button>
    </div>
  );
}
