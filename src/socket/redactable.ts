import type { RedactionKind } from "./redaction-kinds.ts";
import { wellKnownTokens } from "./well-known-tokens.ts";

/** Shortest text that may be taken for a token by its look alone, in UTF-16 units. */
const shortestToken = 16;

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
const candidates = new RegExp(String.raw`[\w+/~-]{${shortestToken},}={0,2}`, "g");
/** What stands in for something that was taken out, here or in an endpoint, and for something that is put back in the end. */
const placeholders = /(redacted-\d+|\{id\}|\uE000\d+\uE001)/;
const placeholder = /^(?:redacted-\d+|\uE000\d+\uE001)$/;
/** A word as people write it in a name: "Order", "user", "URL", with a number at its end. */
const words = /[A-Z]?[a-z]+\d*|[A-Z]+\d*|\d+/g;

/** Percent-encoded `#`, `&`, `=`, `?` or `://`, also encoded twice: a whole address, or the query of one, inside a segment. */
const holdsAddress = /%(?:25)*(?:23|26|3D|3F)|%(?:25)*3A%(?:25)*2F%(?:25)*2F/i;
/** Percent-encoded `@`: user info of such an address, where it was no e-mail address. */
const holdsUserInfo = /%(?:25)*40/;

/** Also percent-encoded; it begins behind what is. */
const email =
  /(?<!%[\da-f]?)(?:[\p{L}\p{N}_.+-]|%(?:25){0,8}2B){1,64}(?:@|%(?:25){0,8}40)(?:[\p{L}\p{N}_-]{1,63}\.){1,16}\p{L}{2,24}(?![\p{L}\p{N}_])/giu;
/** "vue@3.4.0.js" in the path of a script. */
const fileEnding = /\.(?:[cm]?[jt]sx?|css|html?|json|map|vue|svelte|wasm)$/i;

/** How something that should not be shown is replaced: by a stand-in, or as `placeholders` has it. */
export type Replace = (secret: string, kind: RedactionKind) => string;

/**
 * The text looks like an identifier that a machine made up at random (UUID, hexadecimal, Base64url, JSON Web Token) and not like a
 * name. More than 9 of 10 random texts of 16 characters are recognised, and all but a few of the longer ones.
 */
export function looksLikeToken(text: string): boolean {
  if (text.length < shortestToken) return false;
  if (uuid.test(text) || text.startsWith("eyJ")) return true;
  const plain = text.replaceAll(/[^A-Za-z\d]/g, "");
  if (/^\d*$/.test(plain)) return false;
  if ((/[A-Za-z\d]{32}/.test(text) && !isName(text)) || /^AKIA[A-Z\d]{12,}$/.test(text)) return true;
  const digitsInside = text.match(/[A-Za-z]\d+(?=[A-Za-z])/g)?.length ?? 0;
  const oneCase = /^(?:[a-z\d]+|[A-Z\d]+)$/.test(text);
  if (digitsInside >= (oneCase ? 1 : 2) || (/^[\da-f]+$/i.test(text) && /\d/.test(text))) return true;
  // Names are made of words of several letters; random text changes between cases and digits all the time.
  return plain.length / (plain.match(words)?.length ?? 1) < 3;
}

/** Words without a space: `UserSessionTerminatedByAdministrator`. Half of the letters of random text are capitals. */
function isName(text: string): boolean {
  const capitals = /^[A-Za-z][a-z]+(?:[A-Z][a-z]+){2,}$/.test(text) ? (text.match(/[A-Z]/g)?.length ?? 0) : text.length;
  return capitals * 4 <= text.length;
}

/** Replaces what looks like a token in a text, as `kind`, and leaves alone what stands in for one already. */
export function replaceTokens(text: string, kind: RedactionKind, replace: Replace): string {
  return betweenPlaceholders(replaceWellKnownTokens(text, replace), (part) =>
    part.replaceAll(candidates, (found) => (looksLikeToken(found) ? replace(found, kind) : found)),
  );
}

/** Replaces only tokens that are recognised by how they begin, such as JSON Web Tokens. */
export function replaceWellKnownTokens(text: string, replace: Replace): string {
  return betweenPlaceholders(text, (part) => part.replaceAll(wellKnownTokens, (found) => replace(found, "token")));
}

export function replaceEmails(text: string, replace: Replace): string {
  return betweenPlaceholders(text, (part) =>
    part.replaceAll(email, (found) => (fileEnding.test(found) ? found : replace(found, "email"))),
  );
}

/** Replaces what is a secret wherever it stands. */
export function replaceAnywhere(text: string, replace: Replace): string {
  return replaceWellKnownTokens(replaceEmails(text, replace), replace);
}

/**
 * Replaces what may be a secret in the path of a URL: values of path parameters (`;session=…`), e-mail addresses, tokens, addresses
 * inside an address, and the session of a SockJS URL.
 */
export function replaceInPath(path: string, replace: Replace): string {
  return path
    .replace(
      sockJsSession,
      (_, server: string, session: string, transport: string) => server + replace(session, "path-token") + transport,
    )
    .replaceAll(/[^/\\]+/g, (segment) => replaceInSegment(segment, "path-token", replace));
}

/** SockJS: `/<server, three digits>/<session>/<transport>`. Both change with each connection. */
export const sockJsSession = /(\/\d{3}\/)(\w{8}|\{id\})(\/websocket)$/;

/** Replaces what may be a secret in one segment of a path, or in the name of a query parameter; as `kind`, where it is not known better. */
export function replaceInSegment(segment: string, kind: RedactionKind, replace: Replace): string {
  if (holdsAddress.test(segment)) return replace(segment, kind);
  const plain = replaceAnywhere(segment, replace);
  if (holdsUserInfo.test(plain)) return replace(plain, kind);
  const unescaped = plain.replaceAll(/%[\da-f]{2}/gi, "");
  if (unescaped !== plain && !placeholders.test(plain) && looksLikeToken(unescaped)) return replace(plain, kind);
  const withoutValues = plain.replaceAll(/=([^;,&=]+)/g, (_, value: string) => `=${replace(value, kind)}`);
  return replaceTokens(withoutValues, kind, replace);
}

/** It stands in for a secret already. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

/** Stands in for something that is put back in the end, so that nothing else finds a part of it meanwhile. */
export const markOf = (index: number): string => `\uE000${index}\uE001`;
export const marks = /\uE000(\d+)\uE001/g;

/** Changes what is between stand-ins, and leaves those alone. */
export function betweenPlaceholders(text: string, change: (part: string) => string): string {
  return text
    .split(placeholders)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
