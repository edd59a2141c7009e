import { useCallback, useEffect, useState } from "preact/hooks";
import type { ExplainedRecord } from "../explain-record.ts";
import type { RecordLine } from "../log-line.ts";
import { messageOf } from "../../ui/message-of.ts";

/** What is known of a line's record: `gone` when the log no longer has it, `failed` when the log could not be read. */
export type Explanation =
  | { readonly state: "reading" | "gone" }
  | { readonly state: "failed"; readonly message: string }
  | ({ readonly state: "read" } & ExplainedRecord);

export interface Explained {
  /** The line that `explanation` is of: the one before, for as long as `patience`, while another one is read. */
  readonly line: RecordLine;
  readonly explanation: Explanation;
  readonly busy: boolean;
  readonly retry: () => void;
}

/** How long an explanation stays while the next one is read, in milliseconds: nothing flashes where the log answers at once. */
const patience = 100;

/** Reads the record of a line, and reads it anew when the line has changed. What was read of the same record stays until then. */
export function useExplained(
  line: RecordLine,
  explain: (line: RecordLine) => Promise<ExplainedRecord | null>,
): Explained {
  const [shown, setShown] = useState<Pick<Explained, "line" | "explanation">>({
    line,
    explanation: { state: "reading" },
  });
  const [readLine, setReadLine] = useState<RecordLine | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const take = (explanation: Explanation): void => {
      if (!wanted) return;
      clearTimeout(timer);
      setShown({ line, explanation });
      setReadLine(line);
    };
    const timer = setTimeout(
      () => setShown((before) => (before.line.id === line.id ? before : { line, explanation: { state: "reading" } })),
      patience,
    );
    explain(line).then(
      (found) => take(found ? { state: "read", ...found } : { state: "gone" }),
      (error: unknown) => take({ state: "failed", message: messageOf(error) }),
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [line, explain, attempt]);
  const retry = useCallback(() => setAttempt((times) => times + 1), []);
  const sameRecord = shown.line.id === line.id;
  return { ...shown, line: sameRecord ? line : shown.line, busy: readLine !== line, retry };
}
