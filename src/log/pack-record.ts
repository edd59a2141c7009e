import {
  type BrowserFamily,
  type CloseCall,
  type Ending,
  type FrameInfo,
  frameKinds,
  type Handshake,
  type Instant,
  type MessageType,
  type PageState,
  type ReceivedTraffic,
  type SentTraffic,
  type SocketRecord,
} from "../socket/socket-record.ts";
import type { Packer } from "./packer.ts";
import type { Unpacker } from "./unpacker.ts";

// What is packed is read in the same order. A word is kept by its place: new ones are added at the end.
const endings = ["closed", "failed", "blocked", "abandoned"] as const satisfies readonly Ending[];
const messageTypes = ["text", "binary"] as const satisfies readonly MessageType[];
const binaryTypes = ["blob", "arraybuffer"] as const satisfies readonly SocketRecord["binaryType"][];
const visibilities = ["visible", "hidden"] as const satisfies readonly PageState["visibility"][];
const families = ["chromium", "firefox"] as const satisfies readonly BrowserFamily[];
const sources = ["devtools-network", "web-request"] as const satisfies readonly Handshake["source"][];

/** Packs a record. A hundred thousand of them are read at once, so each member is written and read by its name: nothing is as quick. */
export function packRecord(to: Packer, record: SocketRecord): void {
  const { protocolsAsked, created, opened, ended, closeCalls, pageState, thrown, violation, frame, handshake } = record;
  to.text(record.id);
  to.text(record.url);
  packList(to, protocolsAsked, (protocol) => to.text(protocol));
  to.text(record.protocol);
  to.text(record.extensions);
  to.textOrNull(record.initiatorStack);
  packInstant(to, created);
  packInstantOrNull(to, opened);
  packInstant(to, ended);
  to.oneOf(endings, record.ending);
  to.numberOrNull(record.code);
  to.text(record.reason);
  to.flagOrNull(record.wasClean);
  to.flag(record.errorEvent);
  packList(to, closeCalls, (call) => packCloseCall(to, call));
  packSent(to, record.sent);
  packReceived(to, record.received);
  to.number(record.bufferedAmount);
  to.oneOf(binaryTypes, record.binaryType);
  packPageState(to, pageState);
  to.number(record.liveSockets);
  to.number(record.liveSameUrl);
  to.flag(thrown !== null);
  if (thrown) {
    to.text(thrown.name);
    to.text(thrown.message);
  }
  to.flag(violation !== null);
  if (violation) {
    to.text(violation.directive);
    to.text(violation.blocked);
    to.text(violation.source);
    to.number(violation.line);
  }
  to.text(frame.url);
  to.flag(frame.top);
  to.oneOf(frameKinds, frame.kind);
  to.oneOf(families, record.browser);
  to.flag(handshake !== undefined);
  if (handshake) packHandshake(to, handshake);
}

/** Reads a packed record. Throws where something else stands there. */
export function unpackRecord(from: Unpacker): SocketRecord {
  const record: SocketRecord = {
    id: from.text(),
    url: from.text(),
    protocolsAsked: unpackList(from, () => from.text()),
    protocol: from.text(),
    extensions: from.text(),
    initiatorStack: from.textOrNull(),
    created: unpackInstant(from),
    opened: unpackInstantOrNull(from),
    ended: unpackInstant(from),
    ending: from.oneOf(endings),
    code: from.numberOrNull(),
    reason: from.text(),
    wasClean: from.flagOrNull(),
    errorEvent: from.flag(),
    closeCalls: unpackList(from, () => unpackCloseCall(from)),
    sent: unpackSent(from),
    received: unpackReceived(from),
    bufferedAmount: from.number(),
    binaryType: from.oneOf(binaryTypes),
    pageState: unpackPageState(from),
    liveSockets: from.number(),
    liveSameUrl: from.number(),
    thrown: from.flag() ? { name: from.text(), message: from.text() } : null,
    violation: from.flag()
      ? { directive: from.text(), blocked: from.text(), source: from.text(), line: from.number() }
      : null,
    frame: unpackFrame(from),
    browser: from.oneOf(families),
  };
  return from.flag() ? { ...record, handshake: unpackHandshake(from) } : record;
}

function packInstant(to: Packer, { wall, monotonic }: Instant): void {
  to.number(wall);
  to.number(monotonic);
}
const unpackInstant = (from: Unpacker): Instant => ({ wall: from.number(), monotonic: from.number() });

function packInstantOrNull(to: Packer, instant: Instant | null): void {
  to.numberOrNull(instant && instant.wall);
  to.numberOrNull(instant && instant.monotonic);
}
function unpackInstantOrNull(from: Unpacker): Instant | null {
  const [wall, monotonic] = [from.numberOrNull(), from.numberOrNull()];
  return wall === null || monotonic === null ? null : { wall, monotonic };
}

function packCloseCall(to: Packer, { code, reason, at, readyState, stack }: CloseCall): void {
  to.numberOrNull(code);
  to.textOrNull(reason);
  packInstant(to, at);
  to.number(readyState);
  to.textOrNull(stack);
}
const unpackCloseCall = (from: Unpacker): CloseCall => ({
  code: from.numberOrNull(),
  reason: from.textOrNull(),
  at: unpackInstant(from),
  readyState: from.number(),
  stack: from.textOrNull(),
});

function packReceived(to: Packer, { count, lastType, lastSize, lastAt }: ReceivedTraffic): void {
  to.number(count);
  to.oneOf(messageTypes, lastType);
  to.numberOrNull(lastSize);
  packInstantOrNull(to, lastAt);
}
const unpackReceived = (from: Unpacker): ReceivedTraffic => ({
  count: from.number(),
  lastType: from.oneOfOrNull(messageTypes),
  lastSize: from.numberOrNull(),
  lastAt: unpackInstantOrNull(from),
});

function packSent(to: Packer, sent: SentTraffic): void {
  to.number(sent.count);
  to.number(sent.textCount);
  to.number(sent.binaryCount);
  to.number(sent.size);
  to.number(sent.largestSize);
  to.oneOf(messageTypes, sent.lastType);
  to.numberOrNull(sent.lastSize);
  packInstantOrNull(to, sent.lastAt);
}
const unpackSent = (from: Unpacker): SentTraffic => ({
  count: from.number(),
  textCount: from.number(),
  binaryCount: from.number(),
  size: from.number(),
  largestSize: from.number(),
  lastType: from.oneOfOrNull(messageTypes),
  lastSize: from.numberOrNull(),
  lastAt: unpackInstantOrNull(from),
});

function packPageState(to: Packer, state: PageState): void {
  to.oneOf(visibilities, state.visibility);
  to.numberOrNull(state.hiddenFor);
  to.flag(state.online);
  to.flag(state.wasFrozen);
  to.flag(state.fromBfcache);
  to.flag(state.unloading);
  to.number(state.clockJump);
}
const unpackPageState = (from: Unpacker): PageState => ({
  visibility: from.oneOf(visibilities),
  hiddenFor: from.numberOrNull(),
  online: from.flag(),
  wasFrozen: from.flag(),
  fromBfcache: from.flag(),
  unloading: from.flag(),
  clockJump: from.number(),
});

const unpackFrame = (from: Unpacker): FrameInfo => ({
  url: from.text(),
  top: from.flag(),
  kind: from.oneOf(frameKinds),
});

function packHandshake(to: Packer, { status, errorText, duration, source }: Handshake): void {
  to.numberOrNull(status ?? null);
  to.textOrNull(errorText ?? null);
  to.numberOrNull(duration ?? null);
  to.oneOf(sources, source);
}
function unpackHandshake(from: Unpacker): Handshake {
  const [status, errorText, duration] = [from.numberOrNull(), from.textOrNull(), from.numberOrNull()];
  return {
    ...(status !== null && { status }),
    ...(errorText !== null && { errorText }),
    ...(duration !== null && { duration }),
    source: from.oneOf(sources),
  };
}

function packList<Item>(to: Packer, items: readonly Item[], pack: (item: Item) => void): void {
  to.number(items.length);
  for (const item of items) pack(item);
}
function unpackList<Item>(from: Unpacker, unpack: () => Item): Item[] {
  const items: Item[] = [];
  // A length that is none, or too long, ends where the numbers end: reading beyond them throws.
  for (let left = from.number(); left >= 1; left--) items.push(unpack());
  return items;
}
