import { isDistinct } from "./redact-text.ts";
import type { Secret } from "./secret.ts";

/** A secret, or the whole text that has it, as another text may repeat it. */
export interface Repetition {
  readonly text: string;
  /** The text without what is hidden. */
  readonly safe: string;
  /** It cannot be an ordinary word: that is replaced only where it stands in quotation marks. */
  readonly isDistinct: boolean;
  /** The secrets that each place counts as. */
  readonly secrets: readonly Secret[];
}

/** How a URL or a subprotocol (`original`) and the secrets that were found in it may read elsewhere. */
export function repetitionsOf(original: string, safe: string, secrets: readonly Secret[]): Repetition[] {
  const found = new Map<string, Repetition>();
  for (const secret of secrets)
    for (const [text, isDistinct] of formsOf(secret))
      addRepetition(found, { text, safe: secret.standIn ?? text, isDistinct, secrets: [secret] });
  if (secrets.length > 0) addRepetition(found, { text: original, safe, isDistinct: isDistinct(original), secrets });
  return [...found.values()];
}

/** Adds it under its text. What is hidden in one place is not left in another. */
export function addRepetition(found: Map<string, Repetition>, repetition: Repetition): void {
  const known = found.get(repetition.text);
  if (!known || known.safe === known.text) found.set(repetition.text, repetition);
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
    const marks = repetition.isDistinct ? [""] : ["'", '"', "`"];
    for (const mark of marks) {
      const parts = safe.split(mark + repetition.text + mark);
      for (let place = 1; place < parts.length; place++) secrets.push(...repetition.secrets);
      safe = parts.join(mark + repetition.safe + mark);
    }
  }
  return { safe, secrets };
}

/** A secret, and whether it is distinct: as it stands, decoded and encoded; of user info, also the name and the password alone; of a fragment, also the values in it. */
function formsOf({ kind, secret }: Secret): Map<string, boolean> {
  const forms = new Map<string, boolean>();
  const add = (form: string, mostDecoded = 2): void => {
    if (form === "" || forms.has(form)) return;
    const distinct = isDistinct(form);
    forms.set(form, distinct);
    if (mostDecoded > 0 && form.includes("%")) add(decoded(form), mostDecoded - 1);
    if (!distinct) return;
    const inBase64 = base64(form);
    forms.set(inBase64, true).set(urlSafe(inBase64), true);
    if (!/^[\w.~-]*$/.test(form)) forms.set(percentEncoded(form), true).set(quoted(form), true);
  };
  add(secret);
  const colon = secret.indexOf(":");
  if (colon !== -1) add(secret.slice(colon + 1));
  if (colon !== -1 && kind === "user-info") add(secret.slice(0, colon));
  if (kind === "fragment") for (const pair of secret.split("&")) add(pair.slice(pair.indexOf("=") + 1));
  return forms;
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

/** Most secrets are ASCII, and to encode them costs far more than the rest. */
const base64 = (text: string): string =>
  btoa(
    /[^\0-\x7f]/.test(text)
      ? Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join("")
      : text,
  );

/** Base64url, without padding. */
const urlSafe = (inBase64: string): string =>
  inBase64.replaceAll(/[+/=]/g, (mark) => ({ "+": "-", "/": "_" })[mark] ?? "");

/** As it reads inside a string of JSON. */
const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);
