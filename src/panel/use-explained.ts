import { useEffect, useState } from "preact/hooks";
import type { ExplainedRecord } from "./explain-record.ts";
import type { RecordLine } from "./log-line.ts";

/** What is known of a line's record: `gone` when the log no longer has it, `failed` when the log could not be read. */
export type Explained =
  | { readonly state: "reading" | "gone" }
  | { readonly state: "failed"; readonly message: string }
  | ({ readonly state: "read" } & ExplainedRecord);

/** Reads the record of a line, and reads it anew when the line has changed. What was read stays until then. */
export function useExplained(
  line: RecordLine,
  explain: (line: RecordLine) => Promise<ExplainedRecord | null>,
): Explained {
  const [explained, setExplained] = useState<Explained>({ state: "reading" });
  useEffect(() => {
    let wanted = true;
    const take = (next: Explained): void => {
      if (wanted) setExplained(next);
    };
    explain(line).then(
      (found) => take(found ? { state: "read", ...found } : { state: "gone" }),
      (error: unknown) => take({ state: "failed", message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [line, explain]);
  return explained;
}
