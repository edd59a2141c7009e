import * as v from "valibot";
import type { DropReason } from "../log/log-store.ts";
import { longestText, mostCloseCalls, mostProtocols } from "../socket/limits.ts";
import { frameKinds, type SocketRecord } from "../socket/socket-record.ts";
import {
  listOf,
  numberOf,
  objectOf,
  oneOf,
  orNull,
  readBy,
  textOf,
  time,
  trueOrFalse,
  wholeNumberOf,
  type Read,
} from "./expecting.ts";

/*
 * What the first version of the format has, every log has to have: what was taken out of it later must not be read as "nothing was observed". What came
 * later may be missing, and means nothing. The words of a log (close codes, verdicts) are not read: the rules of today find them again.
 */

const text = textOf(longestText);
const count = wholeNumberOf(0);
const size = numberOf(0);
const instant = objectOf({ wall: time, monotonic: time });
const lastMessage = {
  lastType: orNull(oneOf("text", "binary")),
  lastSize: orNull(size),
  lastAt: orNull(instant),
};
/** Number of a tab in its file; a log of one tab has none. */
const tab = v.optional(wholeNumberOf(1, 1_000_000), 1);
const code = wholeNumberOf(0, 65_535);
/** Stacks may be taken out to make a log smaller; then they are not known. */
const stack = v.nullish(text, null);

const recordSchema = objectOf({
  tab,
  id: text,
  url: text,
  protocolsAsked: listOf(text, mostProtocols),
  protocol: text,
  extensions: text,
  initiatorStack: stack,
  created: instant,
  opened: orNull(instant),
  ended: instant,
  ending: oneOf("closed", "failed", "blocked", "abandoned"),
  code: orNull(code),
  reason: text,
  wasClean: orNull(trueOrFalse),
  errorEvent: trueOrFalse,
  closeCalls: listOf(
    objectOf({ code: orNull(code), reason: orNull(text), at: instant, readyState: wholeNumberOf(0, 3), stack }),
    mostCloseCalls,
  ),
  sent: objectOf({ count, textCount: count, binaryCount: count, size, largestSize: size, ...lastMessage }),
  received: objectOf({ count, ...lastMessage }),
  bufferedAmount: size,
  binaryType: oneOf("blob", "arraybuffer"),
  pageState: objectOf({
    visibility: oneOf("visible", "hidden"),
    hiddenFor: orNull(time),
    online: trueOrFalse,
    wasFrozen: trueOrFalse,
    fromBfcache: trueOrFalse,
    unloading: trueOrFalse,
    clockJump: time,
  }),
  liveSockets: count,
  liveSameUrl: v.optional(count, 0),
  thrown: orNull(objectOf({ name: text, message: text })),
  violation: orNull(objectOf({ directive: text, blocked: text, source: text, line: count })),
  frame: objectOf({
    url: text,
    top: trueOrFalse,
    kind: oneOf(...frameKinds),
  }),
  browser: oneOf("chromium", "firefox"),
  handshake: v.optional(
    objectOf({
      status: v.exactOptional(wholeNumberOf(100, 599)),
      errorText: v.exactOptional(text),
      duration: v.exactOptional(numberOf(0)),
      source: oneOf("devtools-network", "web-request"),
    }),
  ),
});

const navigationSchema = objectOf({ tab, at: time, url: text });
const connectivitySchema = objectOf({ tab, at: time, online: trueOrFalse });
const droppedSchema = objectOf({
  count: wholeNumberOf(1),
  why: oneOf<DropReason>("rate", "malformed", "too-large", "undelivered", "paused", "capacity", "storage"),
});
const droppedEntrySchema = objectOf({ tab, at: time, ...droppedSchema.entries });
const leftOutSchema = objectOf({ count });

export interface ReadRecord {
  readonly tab: number;
  readonly record: SocketRecord;
}

export function readRecord(input: unknown): Read<ReadRecord> {
  const read = readBy(recordSchema, input);
  if (!("value" in read)) return read;
  const { tab, handshake, ...record } = read.value;
  const { ending, opened } = record;
  // Only a socket that was open can be closed, and only one that was not can have failed to open.
  if ((ending === "closed" && !opened) || (ending === "failed" && opened))
    return { path: ["opened"], trouble: { problem: "contradiction", ending } };
  return { value: { tab, record: handshake ? { ...record, handshake } : record } };
}

export const readNavigation = (input: unknown) => readBy(navigationSchema, input);
export const readConnectivity = (input: unknown) => readBy(connectivitySchema, input);
/** A sum over the whole log: it stands at no time, and in no tab. */
export const readDropped = (input: unknown) => readBy(droppedSchema, input);
export const readDroppedEntry = (input: unknown) => readBy(droppedEntrySchema, input);
export const readLeftOut = (input: unknown) => readBy(leftOutSchema, input);
