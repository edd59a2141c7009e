import { isDistinct } from "./redact-text.ts";
import type { Secret } from "./secret.ts";

/** A secret, or the whole text that has it, as another text may repeat it. */
export interface Repetition {
  readonly text: string;
  /** The text without what is hidden. */
  readonly safe: string;
  /** The secrets that each place counts as. */
  readonly secrets: readonly Secret[];
}

/** Shortest secret that is also looked for percent-encoded and in Base64, in UTF-16 units. */
const shortestEncoded = 6;

/** How a URL or a subprotocol (`original`) and the secrets that were found in it may read elsewhere. */
export function repetitionsOf(original: string, safe: string, secrets: readonly Secret[]): Repetition[] {
  const found = new Map<string, Repetition>();
  for (const secret of secrets)
    for (const text of formsOf(secret)) found.set(text, { text, safe: secret.standIn ?? text, secrets: [secret] });
  if (secrets.length > 0) found.set(original, { text: original, safe, secrets });
  return [...found.values()];
}

/** A text without what it repeats, and the secrets of each place. */
export function withoutRepetitions(
  text: string,
  repetitions: readonly Repetition[],
): { readonly safe: string; readonly secrets: readonly Secret[] } {
  const secrets: Secret[] = [];
  let safe = text;
  for (const repetition of repetitions) {
    if (!safe.includes(repetition.text)) continue;
    // A short secret may also be an ordinary word: it is replaced only where it stands in quotation marks.
    const marks = isDistinct(repetition.text) ? [""] : ["'", '"', "`"];
    for (const mark of marks) {
      const parts = safe.split(mark + repetition.text + mark);
      for (let place = 1; place < parts.length; place++) secrets.push(...repetition.secrets);
      safe = parts.join(mark + repetition.safe + mark);
    }
  }
  return { safe, secrets };
}

/** A secret as it stands, decoded and encoded; of user info, also the password alone; of a fragment, also the values in it. */
function formsOf({ kind, secret }: Secret): Set<string> {
  const values = kind === "fragment" ? secret.split("&").map((pair) => pair.slice(pair.indexOf("=") + 1)) : [];
  const plain = [secret, secret.slice(secret.indexOf(":") + 1), ...values].flatMap((form) => [form, decoded(form)]);
  const long = plain.filter((form) => form.length >= shortestEncoded && isDistinct(form));
  const forms = [
    ...plain,
    ...long.flatMap((form) => [percentEncoded(form), base64(form), base64Url(form), quoted(form)]),
  ];
  return new Set(forms.filter((form) => form !== ""));
}

const decoded = (text: string): string => orItself(text, decodeURIComponent);

const percentEncoded = (text: string): string => orItself(text, encodeURIComponent);

/** Both fail on some texts: a lone `%`, half of a pair of surrogates. */
function orItself(text: string, change: (text: string) => string): string {
  try {
    return change(text);
  } catch {
    return text;
  }
}

const base64 = (text: string): string => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));

const base64Url = (text: string): string => base64(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** As it reads inside a string of JSON. */
const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);
