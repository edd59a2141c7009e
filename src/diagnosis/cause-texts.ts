import type { Cause } from "./verdict.ts";

/** The ids of a cause's texts: its own, or those of the code that explains itself. */
export function causeTexts({ id, codeId }: Pick<Cause, "id" | "codeId">): CauseTexts {
  const ofKind = codeId === undefined ? ofCauses : ofCodes;
  const known = ofKind.get(codeId ?? id);
  if (known) return known;
  const texts =
    codeId === undefined
      ? { title: `cause-${id}.title`, fix: `cause-${id}.fix` }
      : { title: `code-${codeId}`, fix: `code-${codeId}.fix` };
  ofKind.set(codeId ?? id, texts);
  return texts;
}

interface CauseTexts {
  readonly title: string;
  readonly fix: string;
}

/** Made once: to look up a text by an id that is put together anew takes several times as long. As many as there are causes and codes. */
const ofCauses = new Map<string, CauseTexts>();
const ofCodes = new Map<string, CauseTexts>();
