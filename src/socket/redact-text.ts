import { replaceEmails, replaceJsonWebTokens, replaceTokens, type Replace } from "./redactable.ts";
import { redactScriptUrl, redactUrl } from "./redact-url.ts";

/** URLs inside a text. What closes a sentence or a bracket after one is taken off again. */
const urls = /(\b[a-z][a-z\d+.-]{0,30}:\/\/[^\s"'`<>“”‘’«»]+|\bdata:[\w/+.;=-]*,[^\n]*)/i;
const closing = /[)\]},.;:!?]*$/;
/** In a stack: line and column, and what may follow them. */
const position = /(?::\d+){0,2}[)\],]*$/;

/** Names of a secret, before `=` or `:`. */
const secretName = String.raw`(?:pass(?:word|wd|phrase|code)|pwd|secret|token|api[-_ ]?key|jwt|credentials?|signature|session(?:[-_ ]?id)?|sid|ticket|nonce|otp|cookie|authorization|auth)`;
/** A value up to what ends it, or ends the sentence. */
const value = String.raw`([^\s"',;&#)}\]]*[^\s"',;&#)}\].:!?])`;
const assigned = new RegExp(String.raw`(${secretName}["']?\s*=\s*["']?)${value}`, "gi");
const quoted = new RegExp(String.raw`(${secretName}["']?\s*:\s*["'])([^"']+)`, "gi");
const named = new RegExp(String.raw`(${secretName}\s*:\s*)${value}`, "gi");
const parameter = new RegExp(String.raw`([?&][\w.~%-]+=)${value}`, "g");
const bearer = new RegExp(String.raw`(\bbearer\s+)${value}`, "gi");
const basic = /(\bbasic\s+)([A-Za-z\d+/_-]{6,}={0,2})/gi;
/** What follows "bearer" in a sentence about bearer tokens, and is no token. */
const ordinaryWord =
  /^(?:tokens?|auth\w*|schemes?|credentials?|headers?|is|was|has|not|no|expected|expired|invalid|missing|required|rejected|realm.*)$/i;

/** A text as people or programs write it (a reason, a message) without the secrets in it. */
export function redactText(text: string, hide: Replace): string {
  return betweenUrls(
    text,
    closing,
    (url) => redactUrl(url, hide),
    (words) => redactWords(words, hide),
  );
}

/** A stack without the secrets in the URLs of its scripts. Names, paths, lines and columns stay. */
export function redactStack(stack: string, hide: Replace): string {
  return betweenUrls(
    replaceJsonWebTokens(stack, hide),
    position,
    (url) => redactScriptUrl(url, hide),
    (names) => names,
  );
}

/** The secret is unlikely to be an ordinary word, so that it can be looked for in other texts. */
export function isDistinct(secret: string): boolean {
  return (
    secret.length >= 16 || (secret.length >= 6 && /\d/.test(secret)) || (secret.length >= 8 && /[^a-z]/i.test(secret))
  );
}

function redactWords(text: string, hide: Replace): string {
  const after = (_: string, before: string, secret: string): string => before + hide(secret);
  const safe = text
    .replaceAll(assigned, after)
    .replaceAll(quoted, after)
    .replaceAll(parameter, after)
    .replaceAll(named, (all, before: string, secret: string) => {
      // "token: invalid_token" says what is wrong; "token: 7f3a9c" is one.
      const surely = /^(?=.*\d).{6,}$/.test(secret) || /^(?:pass|pwd|secret)/i.test(before);
      return surely ? before + hide(secret) : all;
    })
    .replaceAll(bearer, (all, before: string, secret: string) =>
      ordinaryWord.test(secret) ? all : before + hide(secret),
    )
    .replaceAll(basic, (all, before: string, secret: string) =>
      /\d|=|.[A-Z]/.test(secret) ? before + hide(secret) : all,
    );
  return replaceTokens(replaceEmails(safe, hide), hide);
}

function betweenUrls(
  text: string,
  tail: RegExp,
  changeUrl: (url: string) => string,
  changeRest: (rest: string) => string,
): string {
  return text
    .split(urls)
    .map((part, index) => {
      if (index % 2 === 0) return changeRest(part);
      const end = part.search(tail);
      return changeUrl(part.slice(0, end)) + part.slice(end);
    })
    .join("");
}
