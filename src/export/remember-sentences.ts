import type { Values } from "../diagnosis/verdict.ts";
import type { LogSentences } from "./describe-record.ts";

/** Sentences that are kept at the most, of each id. */
const most = 2000;

/**
 * The same sentences; those that a log repeats are put together once. Those with a list of numbers are not kept: it hardly ever comes
 * twice.
 */
export function rememberSentences(text: LogSentences): LogSentences {
  const known = new Map<string, Map<string | number, string>>();
  return {
    language: text.language,
    direction: text.direction,
    format(id, values) {
      const key = keyOf(values);
      if (key === null) return text.format(id, values);
      let ofId = known.get(id);
      if (!ofId) known.set(id, (ofId = new Map()));
      const found = ofId.get(key);
      if (found !== undefined) return found;
      const written = text.format(id, values);
      if (ofId.size >= most) ofId.clear();
      ofId.set(key, written);
      return written;
    },
  };
}

/** Null where it is not worth it. */
function keyOf(values: Values | undefined): string | number | null {
  if (!values) return "";
  let key: string | number | null = "";
  let count = 0;
  let hasNames = false;
  for (const name in values) {
    const value = values[name];
    count += 1;
    if (typeof value !== "object") key = value ?? "";
    else if (typeof value[0] === "string") hasNames = true;
    else return null;
  }
  return hasNames || count > 1 ? JSON.stringify(values) : key;
}
