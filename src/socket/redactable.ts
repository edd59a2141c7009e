/** Shortest text that may be taken for a token by its look alone, in UTF-16 units. */
const shortestToken = 16;

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
/** A JSON Web Token, signed or encrypted (RFC 7519): its first part is always the Base64url of `{"`. */
const jsonWebToken = String.raw`\beyJ[\w-]{4,}(?:\.[\w-]*){0,3}\.[\w-]+`;
const jsonWebTokens = new RegExp(jsonWebToken, "g");
const candidates = new RegExp(String.raw`${jsonWebToken}|[\w+/~-]{${shortestToken},}={0,2}`, "g");
/** What stands in for something that was taken out, here or in an endpoint. */
const placeholders = /(redacted-\d+|\{id\})/;
/** A word as people write it in a name: "Order", "user", "URL", with a number at its end. */
const words = /[A-Z]?[a-z]+\d*|[A-Z]+\d*|\d+/g;

/** Percent-encoded `#`, `&`, `=`, `?`, `@` or `://`: a whole address, or the query of one, inside a segment. */
const holdsAddress = /%(?:23|26|3D|3F|40)|%3A%2F%2F/i;

const email = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.)+[a-z]{2,24}\b/gi;

/** How something that should not be shown is replaced. */
export type Replace = (secret: string) => string;

/**
 * The text looks like an identifier that a machine made up at random (UUID, hexadecimal, Base64url, JSON Web Token) and not like a
 * name. More than 9 of 10 random texts of 16 characters are recognised, and all but a few of the longer ones.
 */
export function looksLikeToken(text: string): boolean {
  if (text.length < shortestToken) return false;
  if (uuid.test(text) || text.startsWith("eyJ")) return true;
  const plain = text.replaceAll(/[^A-Za-z\d]/g, "");
  if (/^\d*$/.test(plain)) return false;
  if (/[A-Za-z\d]{32}/.test(text) || /^AKIA[A-Z\d]{12,}$/.test(text)) return true;
  const digitsInside = text.match(/[A-Za-z]\d+(?=[A-Za-z])/g)?.length ?? 0;
  const oneCase = /^(?:[a-z\d]+|[A-Z\d]+)$/.test(text);
  if (digitsInside >= (oneCase ? 1 : 2) || (/^[\da-f]+$/i.test(text) && /\d/.test(text))) return true;
  // Names are made of words of several letters; random text changes between cases and digits all the time.
  return plain.length / (plain.match(words)?.length ?? 1) < 3;
}

/** Replaces what looks like a token in a text, and leaves alone what stands in for one already. */
export function replaceTokens(text: string, replace: Replace): string {
  return betweenPlaceholders(text, (part) =>
    part.replaceAll(candidates, (found) => (looksLikeToken(found) ? replace(found) : found)),
  );
}

/** Replaces JSON Web Tokens only. */
export function replaceJsonWebTokens(text: string, replace: Replace): string {
  return text.replaceAll(jsonWebTokens, replace);
}

export function replaceEmails(text: string, replace: Replace): string {
  return betweenPlaceholders(text, (part) => part.replaceAll(email, replace));
}

/**
 * Replaces what may be a secret in the path of a URL: values of path parameters (`;session=…`), e-mail addresses, tokens, addresses
 * inside an address, and the session of a SockJS URL.
 */
export function replaceInPath(path: string, replace: Replace): string {
  return path
    .replace(
      sockJsSession,
      (_, server: string, session: string, transport: string) => server + replace(session) + transport,
    )
    .replaceAll(/[^/\\]+/g, (segment) => replaceInSegment(segment, replace));
}

/** SockJS: `/<server, three digits>/<session>/<transport>`. Both change with each connection. */
export const sockJsSession = /(\/\d{3}\/)(\w{8}|\{id\})(\/websocket)$/;

/** Replaces what may be a secret in one segment of a path, or in the name of a query parameter. */
export function replaceInSegment(segment: string, replace: Replace): string {
  if (holdsAddress.test(segment)) return replace(segment);
  const unescaped = segment.replaceAll(/%[\da-f]{2}/gi, "");
  if (unescaped !== segment && !placeholders.test(segment) && looksLikeToken(unescaped)) return replace(segment);
  const withoutValues = segment.replaceAll(/=([^;,&=]+)/g, (_, value: string) => `=${replace(value)}`);
  return replaceTokens(replaceEmails(withoutValues, replace), replace);
}

/** Changes what is between stand-ins, and leaves those alone. */
export function betweenPlaceholders(text: string, change: (part: string) => string): string {
  return text
    .split(placeholders)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
