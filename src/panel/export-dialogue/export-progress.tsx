import { useText } from "../../ui/text-context.tsx";
import type { RecordProgress } from "./export-request.ts";

/** Steps in which the progress is told to screen readers: each record would be too much to hear. */
const toldSteps = 4;

interface ExportProgressProps {
  /** Null: nothing is known yet. */
  readonly progress: RecordProgress | null;
  /** The text that says what is being done. */
  readonly label: "export-running" | "export-preview-running";
}

/** How far an export is, or what reads the log as one does. */
export function ExportProgress({ progress, label }: ExportProgressProps) {
  const text = useText();
  const { done, total } = progress ?? { done: 0, total: 0 };
  const part = total === 0 ? 0 : done / total;
  const told = Math.floor(part * toldSteps) / toldSteps;
  const running = text.format(label);
  return (
    <div class="export-progress">
      <progress max={1} {...(total > 0 && { value: part })} aria-label={running} />
      <span aria-hidden="true">{total > 0 ? text.format("export-progress", { done, total }) : running}</span>
      <span class="off-screen-inline" role="status">
        {told === 0 ? running : text.format("export-told", { percent: told * 100 })}
      </span>
    </div>
  );
}
