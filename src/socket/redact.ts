import { longestText } from "./limits.ts";
import { replaceOwnPatterns } from "./own-patterns.ts";
import { replaceInSegment, type Replace } from "./redactable.ts";
import { isDistinct, redactStack, redactText } from "./redact-text.ts";
import { redactUrl } from "./redact-url.ts";
import type { SocketRecord } from "./socket-record.ts";

/** Takes secrets out of what a record holds, within the limits of a record. The same secret has the same stand-in (`redacted-1`, …) in one redactor, and says nothing in another. */
export interface Redactor {
  /** The stand-in of a secret; "" and stand-ins stay what they are. */
  hide(secret: string): string;
  /** A URL without user info, fragment, values of its query and tokens in its path. */
  url(url: string): string;
  /** What is redacted already, without what the user's own patterns match. */
  own(text: string): string;
  /** A reason or a message without tokens, e-mail addresses and the secrets in its URLs. */
  text(text: string): string;
}

/** `patterns`: of the user, beside what is always hidden; as `compilePatterns` gives them. */
export function createRedactor(patterns: readonly RegExp[] = []): Redactor {
  const standIns = new Map<string, string>();
  const hide: Replace = (secret) => {
    if (secret === "" || /^redacted-\d+$/.test(secret)) return secret;
    const standIn = standIns.get(secret) ?? `redacted-${standIns.size + 1}`;
    standIns.set(secret, standIn);
    return standIn;
  };
  const own = (text: string): string => replaceOwnPatterns(text, patterns, hide);
  return {
    hide,
    own,
    url: (url) => cut(own(redactUrl(url, hide))),
    text: (text) => cut(own(redactText(text, hide))),
  };
}

/**
 * The record without its secrets, within the limits of a record. What is hidden in one of its URLs or subprotocols is also found where a
 * text or a stack of the record repeats it. Ids, times, counts and sizes stay.
 */
export function redactRecord(record: SocketRecord, redactor: Redactor): SocketRecord {
  const repeated = new Map<string, string>();
  const hide: Replace = (secret) => {
    const standIn = redactor.hide(secret);
    if (standIn !== secret) for (const form of formsOf(secret)) repeated.set(form, standIn);
    return standIn;
  };
  const url = (text: string): string => {
    const safe = redactor.own(redactUrl(text, hide));
    if (safe !== text) repeated.set(text, safe);
    return cut(safe);
  };

  // URLs and subprotocols come first: the texts may repeat what is hidden in them.
  const safeUrl = url(record.url);
  const frame = { ...record.frame, url: url(record.frame.url) };
  const violation = record.violation && {
    ...record.violation,
    blocked: url(record.violation.blocked),
    source: url(record.violation.source),
  };
  const protocolsAsked = redactProtocols(record.protocolsAsked, hide);

  const repetitions = [...repeated].toSorted(([a], [b]) => b.length - a.length);
  const withoutRepetitions = (text: string): string =>
    repetitions.reduce((safe, [secret, standIn]) => replaceRepeated(safe, secret, standIn), text);
  const text = (value: string): string => cut(redactor.own(redactText(withoutRepetitions(value), hide)));
  const stack = (value: string | null): string | null =>
    value && cut(redactor.own(redactStack(withoutRepetitions(value), hide)));

  return {
    ...record,
    url: safeUrl,
    frame,
    protocolsAsked: protocolsAsked.map((protocol) => cut(redactor.own(protocol))),
    protocol: cut(redactor.own(repeated.get(record.protocol) ?? redactProtocol(record.protocol, hide))),
    extensions: text(record.extensions),
    initiatorStack: stack(record.initiatorStack),
    reason: text(record.reason),
    closeCalls: record.closeCalls.map((call) => ({
      ...call,
      reason: call.reason && text(call.reason),
      stack: stack(call.stack),
    })),
    thrown: record.thrown && { name: text(record.thrown.name), message: text(record.thrown.message) },
    violation: violation && { ...violation, directive: text(violation.directive) },
    ...(record.handshake?.errorText !== undefined && {
      handshake: { ...record.handshake, errorText: text(record.handshake.errorText) },
    }),
  };
}

const cut = (text: string): string => text.slice(0, longestText);

/** Subprotocols that only announce that the next one is a credential. */
const announcement =
  /^(?:x[-_])?(?:(?:access|auth|id)[-_]?)?(?:token|bearer|jwt|auth(?:orization)?|api[-_]?key|ticket)$/i;

function redactProtocols(protocols: readonly string[], hide: Replace): string[] {
  return protocols.map((protocol, index) => {
    const before = protocols[index - 1];
    return before !== undefined && announcement.test(before) ? hide(protocol) : redactProtocol(protocol, hide);
  });
}

function redactProtocol(protocol: string, hide: Replace): string {
  return replaceInSegment(protocol, hide);
}

/** A secret as it stands and as it reads when decoded; of user info, also the password alone. */
function formsOf(secret: string): Set<string> {
  const password = secret.slice(secret.indexOf(":") + 1);
  const forms = [secret, password, decoded(secret), decoded(password)];
  return new Set(forms.filter((form) => form !== ""));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A short secret may also be an ordinary word: it is replaced only where it stands in quotation marks. */
function replaceRepeated(text: string, secret: string, standIn: string): string {
  if (!text.includes(secret)) return text;
  if (isDistinct(secret)) return text.replaceAll(secret, standIn);
  return ["'", '"', "`"].reduce((safe, mark) => safe.replaceAll(mark + secret + mark, mark + standIn + mark), text);
}
