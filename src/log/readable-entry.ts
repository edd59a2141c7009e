import { frameKinds } from "../socket/socket-record.ts";
import { dropReasons, type LogEntry } from "./log-store.ts";

/** Whether a value is what its place in an entry asks for. */
type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === "string";
const number: Test = (value) => Number.isFinite(value);
const flag: Test = (value) => typeof value === "boolean";
const oneOf =
  (...words: readonly unknown[]): Test =>
  (value) =>
    words.includes(value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const ifThere =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const object = (members: Readonly<Record<string, Test>>): Test => {
  // A log of 100,000 entries is read at once: no schema library is as quick.
  const names = Object.keys(members);
  const tests = Object.values(members);
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    for (let index = 0; index < names.length; index++)
      if (!tests[index]?.((value as Record<string, unknown>)[names[index] ?? ""])) return false;
    return true;
  };
};

const instant = object({ wall: number, monotonic: number });
const lastMessage = {
  count: number,
  lastType: orNull(oneOf("text", "binary")),
  lastSize: orNull(number),
  lastAt: orNull(instant),
};
const handshake = object({
  status: ifThere(number),
  errorText: ifThere(text),
  duration: ifThere(number),
  source: oneOf("devtools-network", "web-request"),
});
const closeCall = object({
  code: orNull(number),
  reason: orNull(text),
  at: instant,
  readyState: number,
  stack: orNull(text),
});
const record = object({
  id: text,
  url: text,
  protocolsAsked: list(text),
  protocol: text,
  extensions: text,
  initiatorStack: orNull(text),
  created: instant,
  opened: orNull(instant),
  ended: instant,
  ending: oneOf("closed", "failed", "blocked", "abandoned"),
  code: orNull(number),
  reason: text,
  wasClean: orNull(flag),
  errorEvent: flag,
  closeCalls: list(closeCall),
  sent: object({ ...lastMessage, textCount: number, binaryCount: number, size: number, largestSize: number }),
  received: object(lastMessage),
  bufferedAmount: number,
  binaryType: oneOf("blob", "arraybuffer"),
  pageState: object({
    visibility: oneOf("visible", "hidden"),
    hiddenFor: orNull(number),
    online: flag,
    wasFrozen: flag,
    fromBfcache: flag,
    unloading: flag,
    clockJump: number,
  }),
  liveSockets: number,
  liveSameUrl: number,
  thrown: orNull(object({ name: text, message: text })),
  violation: orNull(object({ directive: text, blocked: text, source: text, line: number })),
  frame: object({
    url: text,
    top: flag,
    kind: oneOf(...frameKinds),
  }),
  browser: oneOf("chromium", "firefox"),
  handshake: ifThere(handshake),
});
const bodies: Readonly<Record<string, Test>> = {
  record: object({ record }),
  navigation: object({ at: number, url: text }),
  connectivity: object({ at: number, online: flag }),
  dropped: object({ at: number, count: number, why: oneOf(...dropReasons), id: ifThere(text) }),
  handshake: object({ recordId: text, handshake, reportId: ifThere(text) }),
  cleared: object({ at: number }),
};
const place = object({ tabId: number, sequence: number });

/**
 * An entry as it was stored; what is broken, as only a damaged disk or another program leaves it, is counted in its place. Null where it
 * does not even have a place.
 */
export function readableEntry(stored: unknown): LogEntry | null {
  if (!place(stored)) return null;
  const entry = stored as LogEntry;
  if (Object.hasOwn(bodies, entry.kind) && bodies[entry.kind]?.(entry)) return entry;
  const { tabId, sequence } = entry;
  return { kind: "dropped", tabId, at: timeOf(entry), count: 1, why: "malformed", id: `broken ${sequence}`, sequence };
}

/** When it was, as far as that can be read: sequences begin with the clock in microseconds. */
function timeOf({
  sequence,
  ...body
}: {
  readonly sequence: number;
  readonly at?: unknown;
  readonly record?: unknown;
}): number {
  const { record: broken } = body as { readonly record?: { readonly ended?: { readonly wall?: unknown } } };
  const known = [body.at, broken?.ended?.wall].find(number);
  return typeof known === "number" ? known : Math.floor(sequence / 1000);
}

/** Those of a list that can be read; nothing where there is no list. */
export function readableEntries(stored: unknown): LogEntry[] {
  return Array.isArray(stored) ? stored.flatMap((entry) => readableEntry(entry) ?? []) : [];
}
