import { replaceAnywhere, replaceEmails, replaceTokens, type Replace } from "./redactable.ts";
import { redactScriptUrl, redactUrl } from "./redact-url.ts";

/** URLs inside a text. What closes a sentence or a bracket after one is taken off again. */
const urls = /(\b(?:blob:)?[a-z][a-z\d+.-]{0,30}:(?:\/\/|\\\\)[^\s"'`<>“”‘’«»]+|\bdata:[\w/+.;=-]*,[^\n]*)/i;
/** A percent-encoded one. */
const encodedUrls = /\b[a-z][a-z\d+.-]{0,30}%(?:25)*3A%(?:25)*2F%(?:25)*2F[^\s"'`<>“”‘’«»]+/gi;
const closing = ")]},.;:!?";
const closingInStack = ")],";
/** Line and column in a stack. */
const position = /(?::\d{1,10}){1,2}$/;

/** Names of a secret before `=` or `:`, also at the end of a longer name: `access_token`, `PHPSESSID`. */
const longName = String.raw`(?:pass(?:word|wd|phrase|code)|pwd|secret(?:[-_ ]?key)?|token|(?:api|private|access)[-_ ]?key|jwt|credentials?|signature|sess(?:ion)?[-_ ]?id|session|(?<![a-z])sid|ticket|nonce|otp|c[rs]rf|xsrf|hmac|cookie|authorization|auth)`;
/** Names that are words of their own as well: only before `=`, or quoted. */
const shortName = String.raw`(?<![a-z])(?:pin|pass|pw|sig|key|login|user(?:[-_ ]?name)?)`;
const equals = String.raw`\s*(?:=|%(?:25)*3D)\s*`;
/** A value up to what ends it, or ends the sentence. */
const value = String.raw`([^\s"',;&#)}\]]*[^\s"',;&#)}\].:!?])`;
const quoted = new RegExp(String.raw`((?:${longName}|${shortName})["']?\s*[:=]\s*)(["'])((?:\\.|(?!\2)[^\\])+)`, "gis");
/** JSON inside JSON, or inside a string of a program. */
const escaped = new RegExp(String.raw`((?:${longName}|${shortName})\\+["']\s*:\s*\\+["'])([^"'\\]+)`, "gi");
const assigned = new RegExp(String.raw`((?:${longName}|${shortName})["']?${equals}["']?)${value}`, "gi");
const named = new RegExp(String.raw`(${longName}["']?\s*:\s*)${value}`, "gi");
const header = new RegExp(
  String.raw`(\bx-[\w-]{0,40}(?:key|token|secret|signature)\s*:\s*|\bauthorization["']?\s*[:=]\s*["']?(?:api-?key|jwt|key|negotiate|ntlm|oauth|token)\s+)${value}`,
  "gi",
);
/** "session 7f3a9c expired" */
const following = new RegExp(String.raw`(${longName}\s+["'${"`"}]?)([\w~+.-]{5,}\w)`, "gi");
const parameter = new RegExp(String.raw`([?&][\w.~%-]+=)${value}`, "g");
const bearer = new RegExp(String.raw`(\bbearer(?:["']?\s*[:=]\s*["']?|\s+))${value}`, "gi");
/** "password 'sesame' is wrong" */
const quotedPassword = /(\bpass(?:word|phrase|code)?\s+["'`])([^"'`]+)(?=["'`])/gi;
/** "otp 123456" */
const oneTime = /(\b(?:otp|passcode)\s+)(\d{4,})\b/gi;
const basic = /(\bbasic\s+)([A-Za-z\d+/_-]{6,}={0,2})/gi;
/** The line of a header, or what a page copies from it: pairs, of which the attributes stay. */
const cookies =
  /(\b(?:set-)?cookie2?["']?\s*[:=]\s*["']?)([^\s=;,"']{1,128}=[^;,\s"']*(?:;\s*[^\s=;,"']+(?:=[^;,\s"']*)?)*)/gi;
const cookieAttribute = /^(?:path|domain|expires|max-age|samesite|priority)$/i;
/** `ann:secret@db.example.com`, without a scheme before it. */
const userInfo =
  /(?<![\w./:@-])(?!(?:mailto|e?-?mail|user|account|acct|sip|xmpp|from|to|for):)([^\s:/@"'`<>()[\]{},;=]{1,64}:[^\s/@"'`<>]{1,128})@(?=(?:[\w-]{1,63}\.)+[\w-]|localhost\b|\[)/gi;
/** What follows "bearer" in a sentence about bearer tokens, and is no token. */
const ordinaryWord =
  /^(?:tokens?|auth\w*|schemes?|credentials?|headers?|is|was|has|not|no|expected|expired|invalid|missing|required|rejected|realm.*)$/i;
/** Says what is wrong with a secret, or that there is none. */
const status =
  /^(?:(?:auth|credentials?|session|ticket|token)[-_ ])?(?:bad|denied|disabled|empty|enabled|expected|expired|failed|false|has|incorrect|invalid|is|missing|nil|no|none|not(?:[-_ ]found)?|null|ok|rejected|required|revoked|true|unauthori[sz]ed|undefined|unknown|was|wrong|yes)(?:[-_ ](?:auth|credentials?|session|ticket|token))?$/i;
/** Names of algorithms and protocols, times and dates, which have digits as well. */
const figure =
  /^(?:(?:aes|base|ed|[ehpr]s|https?|ipv|md|oauth|saml|sha|ssl|tls|utf|v)[-_/]?\d[-_.\w]{0,12}|\d+(?:\.\d+)?[a-z]{1,7}|\d{4}-\d\d-\d\d.*)$/i;

/** A text as people or programs write it (a reason, a message) without the secrets in it. */
export function redactText(text: string, replace: Replace): string {
  return betweenUrls(
    text,
    (found) => endBefore(found, closing),
    (url) => redactUrl(url, replace),
    (words) => redactWords(words, replace),
  );
}

/** A stack without the secrets in the URLs of its scripts. Names, paths, lines and columns stay. */
export function redactStack(stack: string, replace: Replace): string {
  return betweenUrls(
    stack,
    (found) => {
      const end = endBefore(found, closingInStack);
      const place = found.slice(Math.max(0, end - 22), end).search(position);
      return place === -1 ? end : Math.max(0, end - 22) + place;
    },
    (url) => redactScriptUrl(url, replace),
    (names) => replaceAnywhere(names, replace),
  );
}

/** The secret is unlikely to be an ordinary word, so that it can be looked for in other texts. */
export function isDistinct(secret: string): boolean {
  return (
    secret.length >= 16 || (secret.length >= 6 && /\d/.test(secret)) || (secret.length >= 8 && /[^a-z]/i.test(secret))
  );
}

/** "token: invalid_token" says what is wrong; "token: 7f3a9c" is one. */
const isSurely = (secret: string): boolean => secret.length >= 6 && /\d/.test(secret) && !figure.test(secret);

/** With only a space between the two: "session 7f3a9c expired", but "session room-42 is full". */
export function isSurelyFollowing(secret: string): boolean {
  return /\d\D*\d/.test(secret) && /[a-z]\d|\d[a-z]/i.test(secret) && !figure.test(secret);
}

function redactWords(text: string, replace: Replace): string {
  const hide = (secret: string): string => (status.test(secret) ? secret : replace(secret, "text-secret"));
  const after = (_: string, before: string, secret: string): string => before + hide(secret);
  const where =
    (isSecret: (secret: string, before: string) => boolean) =>
    (all: string, before: string, secret: string): string =>
      isSecret(secret, before) ? before + hide(secret) : all;
  const safe = text
    .replaceAll(encodedUrls, (url) => replace(url, "path-token"))
    .replaceAll(cookies, (_, before: string, pairs: string) => before + redactCookies(pairs, hide))
    .replaceAll(header, after)
    .replaceAll(quoted, (all, before: string, mark: string, secret: string) =>
      /^key/i.test(before) && !isSurely(secret) ? all : before + mark + hide(secret),
    )
    .replaceAll(escaped, after)
    .replaceAll(
      assigned,
      where((secret, before) => !/^key/i.test(before) || isSurely(secret)),
    )
    .replaceAll(parameter, (_, before: string, secret: string) => before + replace(secret, "query"))
    .replaceAll(
      named,
      where((secret, before) => {
        // A cookie is hidden already.
        if (/=(?:redacted-|\uE000)/.test(secret)) return false;
        return isSurely(secret) || /^(?:pass|pwd|secret)/i.test(before);
      }),
    )
    .replaceAll(quotedPassword, after)
    .replaceAll(oneTime, after)
    .replaceAll(following, where(isSurelyFollowing))
    .replaceAll(
      bearer,
      where((secret) => !ordinaryWord.test(secret)),
    )
    .replaceAll(
      basic,
      where((secret) => /\d|=|.[A-Z]/.test(secret)),
    )
    .replaceAll(userInfo, (_, secret: string) => `${replace(secret, "user-info")}@`);
  return replaceTokens(replaceEmails(safe, replace), "token", replace);
}

function redactCookies(pairs: string, hide: (secret: string) => string): string {
  return pairs.replaceAll(/([^\s=;]+)=([^;\s]*)/g, (pair, name: string, secret: string) =>
    cookieAttribute.test(name) ? pair : `${name}=${hide(secret)}`,
  );
}

function betweenUrls(
  text: string,
  endOf: (found: string) => number,
  changeUrl: (url: string) => string,
  changeRest: (rest: string) => string,
): string {
  return text
    .split(urls)
    .map((part, index) => {
      if (index % 2 === 0) return changeRest(part);
      const end = endOf(part);
      return changeUrl(part.slice(0, end)) + part.slice(end);
    })
    .join("");
}

/** By hand, because a regular expression would begin anew at each character. */
function endBefore(text: string, marks: string): number {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return end;
}
