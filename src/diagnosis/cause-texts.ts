import type { Cause } from "./verdict.ts";

/** The ids of a cause's texts: its own, or those of the code that explains itself. */
export function causeTexts({ id, codeId }: Pick<Cause, "id" | "codeId">): {
  readonly title: string;
  readonly fix: string;
} {
  if (codeId !== undefined) return { title: `code-${codeId}`, fix: `code-${codeId}.fix` };
  return { title: `cause-${id}.title`, fix: `cause-${id}.fix` };
}
