import type { Values } from "../diagnosis/verdict.ts";
import type { LogSentences } from "./describe-record.ts";

/** Sentences that are kept at the most. */
const most = 5000;

/**
 * The same sentences; those that a log repeats are put together once. Those with a list are not kept: it hardly ever comes twice.
 */
export function rememberSentences(text: LogSentences): LogSentences {
  const known = new Map<string, string>();
  return {
    language: text.language,
    direction: text.direction,
    format(id, values) {
      const key = keyOf(id, values);
      if (key === null) return text.format(id, values);
      const found = known.get(key);
      if (found !== undefined) return found;
      const written = text.format(id, values);
      if (known.size >= most) known.clear();
      known.set(key, written);
      return written;
    },
  };
}

/** Null where it is not worth it. */
function keyOf(id: string, values: Values | undefined): string | null {
  if (!values) return id;
  for (const name in values) if (typeof values[name] === "object") return null;
  return id + JSON.stringify(values);
}
