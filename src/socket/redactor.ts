import { longestText } from "./limits.ts";
import { replaceOwnPatterns } from "./own-patterns.ts";
import { redactProtocol } from "./redact-protocol.ts";
import { redactStack, redactText } from "./redact-text.ts";
import { redactUrl } from "./redact-url.ts";
import {
  isPlaceholder,
  markOf,
  marks,
  replaceAnywhere,
  replaceEmails,
  replaceTokens,
  type Replace,
} from "./redactable.ts";
import { type RedactionKind, redactionKinds } from "./redaction-kinds.ts";
import { type Repetition, repetitionsOf } from "./repetitions.ts";
import type { Secret } from "./secret.ts";

/** What was found of one kind. */
export interface FoundKind {
  readonly kind: RedactionKind;
  /** It was taken out; otherwise it was only found. */
  readonly isHidden: boolean;
  /** In how many places. A secret inside another one that is hidden is not counted. */
  readonly count: number;
  /** How many different ones. */
  readonly distinct: number;
  /** The first of them, at most `mostExamples`. */
  readonly examples: readonly Omit<Secret, "kind">[];
}

/** A text without its secrets. */
export interface Redaction {
  /** Not cut to the limits of a record. */
  readonly safe: string;
  readonly secrets: readonly Secret[];
  /** How the secrets may read in other texts of the same record. */
  readonly repetitions: readonly Repetition[];
}

/** How a text is read. `credential`: it is a secret as a whole. */
export type Way = "url" | "text" | "stack" | "protocol" | "credential";

/**
 * Takes secrets out. The same secret has the same stand-in (`redacted-1`, …) in one redactor. Another one numbers its secrets anew, in the
 * order in which it meets them: nothing in a stand-in depends on its secret, so two logs cannot be put together by them. Only that a
 * secret came first, or fifth, can be told.
 */
export interface Redactor {
  /** A URL without user info, fragment, values of its query and tokens in its path, within the limits of a record. */
  url(url: string): string;
  /** A reason or a message without tokens, e-mail addresses and the secrets in its URLs, within the limits of a record. */
  text(text: string): string;
  /** What was found until now, kind by kind in the order of `redactionKinds`, also where nothing was. */
  found(): readonly FoundKind[];
  /** For `redactRecord`. What is found this way counts only when it is handed to `count`. */
  redact(way: Way, text: string): Redaction;
  count(secrets: readonly Secret[]): void;
}

/** Examples of each kind that a redactor keeps. */
export const mostExamples = 5;

/**
 * @param patterns of the user, beside what is always looked for; as `compilePatterns` gives them
 * @param kinds what is hidden; what is not is still counted
 * @param mostRemembered texts of each way of which the result is kept: a log has few different ones
 */
export function createRedactor(
  patterns: readonly RegExp[] = [],
  kinds: readonly RedactionKind[] = redactionKinds,
  mostRemembered = 1000,
): Redactor {
  const hidden: ReadonlySet<RedactionKind> = new Set(kinds);
  const standIns = new Map<string, string>();
  const standInOf = (secret: string): string => {
    const standIn = standIns.get(secret) ?? `redacted-${standIns.size + 1}`;
    standIns.set(secret, standIn);
    return standIn;
  };

  const tallies = new Map(redactionKinds.map((kind) => [kind, createTally(kind, hidden.has(kind))]));
  const count = (secrets: readonly Secret[]): void => {
    for (const secret of secrets) tallies.get(secret.kind)?.add(secret);
  };

  const readAnew = (way: Way, text: string): Redaction => {
    const secrets: Secret[] = [];
    const find = (secret: string, kind: RedactionKind): string | null => {
      const standIn = hidden.has(kind) ? standInOf(secret) : null;
      secrets.push({ kind, secret, standIn });
      return standIn;
    };
    const known = replaceFound((replace) => ways[way](text, replace), find);
    const safe = replaceFound((replace) => replaceOwnPatterns(known, patterns, replace), find);
    return { safe, secrets, repetitions: isSource[way] ? repetitionsOf(text, safe, secrets) : [] };
  };

  // Each way apart, so that a log in which every URL has a ticket of its own does not push out its stacks.
  const remembered: Readonly<Record<Way, Map<string, Redaction>>> = {
    url: new Map(),
    text: new Map(),
    stack: new Map(),
    protocol: new Map(),
    credential: new Map(),
  };
  const redact = (way: Way, text: string): Redaction => {
    if (text === "") return nothing;
    const latest = remembered[way];
    const known = latest.get(text);
    if (known) return known;
    const redaction = readAnew(way, text);
    if (latest.size >= mostRemembered) latest.clear();
    if (mostRemembered > 0) latest.set(text, redaction);
    return redaction;
  };
  const limited = (way: Way, text: string): string => {
    const { safe, secrets } = redact(way, text);
    count(secrets);
    return safe.slice(0, longestText);
  };

  return {
    url: (url) => limited("url", url),
    text: (text) => limited("text", text),
    found: () => [...tallies.values()].map((tally) => tally.found()),
    redact,
    count,
  };
}

const ways: Readonly<Record<Way, (text: string, replace: Replace) => string>> = {
  url: redactUrl,
  text: redactText,
  stack: redactStack,
  protocol: redactProtocol,
  credential: (text, replace) => replace(text, "text-secret"),
};

/** What is hidden in these may be repeated by the other texts of a record. */
const isSource: Readonly<Record<Way, boolean>> = {
  url: true,
  text: false,
  stack: false,
  protocol: true,
  credential: true,
};

const nothing: Redaction = { safe: "", secrets: [], repetitions: [] };

/** What else may be a secret inside one that stays: a JSON Web Token in the value of a query, and in a text all that looks like a token. */
const inside: Readonly<Record<RedactionKind, (secret: string, replace: Replace) => string>> = {
  "user-info": replaceAnywhere,
  query: replaceAnywhere,
  fragment: replaceAnywhere,
  "path-token": replaceAnywhere,
  email: (secret) => secret,
  "text-secret": (secret, replace) => replaceTokens(replaceEmails(secret, replace), "token", replace),
  token: (secret) => secret,
  "own-pattern": (secret) => secret,
};

/**
 * Lets `change` replace what it finds. `find` gives a stand-in, or null for what stays: that is put back in the end, so that nothing else
 * finds a part of it. (What a page writes like a mark of ours may show what stays a second time, and nothing that is hidden.)
 */
function replaceFound(
  change: (replace: Replace) => string,
  find: (secret: string, kind: RedactionKind) => string | null,
): string {
  const left: string[] = [];
  const safe = change((secret, kind) => {
    if (secret === "" || isPlaceholder(secret)) return secret;
    const standIn = find(secret, kind);
    if (standIn !== null) return standIn;
    return markOf(left.push(inside[kind](secret, (inner, kind) => find(inner, kind) ?? inner)) - 1);
  });
  return left.length === 0 ? safe : safe.replaceAll(marks, (mark, index: string) => left[Number(index)] ?? mark);
}

interface Tally {
  add(secret: Secret): void;
  found(): FoundKind;
}

function createTally(kind: RedactionKind, isHidden: boolean): Tally {
  let count = 0;
  const distinct = new Set<string>();
  const examples: Omit<Secret, "kind">[] = [];
  return {
    add: ({ secret, standIn }) => {
      count++;
      if (distinct.has(secret)) return;
      distinct.add(secret);
      if (examples.length < mostExamples) examples.push({ secret, standIn });
    },
    found: () => ({ kind, isHidden, count, distinct: distinct.size, examples: [...examples] }),
  };
}
