import type {
  CloseCall,
  Handshake,
  Instant,
  MessageType,
  PageState,
  ReceivedTraffic,
  SentTraffic,
  SocketRecord,
  Thrown,
  Violation,
} from "../../../src/socket/socket-record.ts";
import { at, sampleRecord } from "../sample-record.ts";

/** What a test says differently of a record. */
export type Changes = Partial<SocketRecord>;

export const inFirefox = { browser: "firefox" } as const;

/** Open for this long, in milliseconds, from 50 ms after the constructor. */
export const openFor = (time: number): Changes => ({ opened: at(50), ended: at(50 + time) });

/** It was open, and TCP ended without a close frame. */
export const lost = (changes: Changes = {}): SocketRecord => sampleRecord({ code: 1006, wasClean: false, ...changes });

/** The server's close frame. */
export const closedBy = (code: number, reason = "", changes: Changes = {}): SocketRecord =>
  sampleRecord({ code, reason, ...changes });

/** It never opened. */
export const never = (changes: Changes = {}): SocketRecord =>
  sampleRecord({ ending: "failed", opened: null, code: 1006, wasClean: false, errorEvent: true, ...changes });

/** It never opened, and the handshake was answered with this status. */
export const answered = (status: number, changes: Changes = {}): SocketRecord =>
  never({ handshake: { status, source: "web-request" }, ...changes });

export const toldByDevTools = (errorText: string, status?: number): { readonly handshake: Handshake } => ({
  handshake: { ...(status !== undefined && { status }), errorText, source: "devtools-network" },
});

/** It never opened, and Chromium's DevTools tell why. */
export const reported = (errorText: string, changes: Changes = {}): SocketRecord =>
  never({ ...toldByDevTools(errorText), ...changes });

/** The constructor threw, or a policy forbade it; null: neither is known. */
export function blockedBy(why: Thrown | Violation | null, changes: Changes = {}): SocketRecord {
  const said = why === null ? {} : "name" in why ? { thrown: why } : { violation: why };
  const errorEvent = why === null || "directive" in why;
  return sampleRecord({ ending: "blocked", opened: null, code: null, wasClean: null, errorEvent, ...said, ...changes });
}

export const left = (changes: Changes = {}): SocketRecord =>
  sampleRecord({ ending: "abandoned", code: null, wasClean: null, ...changes });

/** The page's `close()`, at a time on the page's clock. */
export const closeCall = (time: number, changes: Partial<CloseCall> = {}): { readonly closeCalls: CloseCall[] } => ({
  closeCalls: [{ code: null, reason: null, at: at(time), readyState: 1, stack: null, ...changes }],
});

export const closedWhileConnectingAt = (time: number, changes: Changes = {}): SocketRecord =>
  never({ ended: at(time + 1), ...closeCall(time, { readyState: 0 }), ...changes });

export const pageWas = (changes: Partial<PageState>): { readonly pageState: PageState } => ({
  pageState: { ...sampleRecord().pageState, ...changes },
});

/** Messages sent, the last at a time on the page's clock. */
export function sent(time: number, size = 10, changes: Partial<SentTraffic> = {}): { readonly sent: SentTraffic } {
  const count = changes.count ?? 1;
  const lastType: MessageType = changes.lastType ?? "text";
  return {
    sent: {
      count,
      textCount: lastType === "text" ? count : 0,
      binaryCount: lastType === "binary" ? count : 0,
      size: size * count,
      largestSize: size,
      lastType,
      lastSize: size,
      lastAt: at(time),
      ...changes,
    },
  };
}

/** Messages received, the last at a time on the page's clock. */
export const received = (time: number, count = 1): { readonly received: ReceivedTraffic } => ({
  received: { count, lastType: "text", lastSize: 20, lastAt: at(time) },
});

/** The same record, so many milliseconds later, under another id. */
export function later(record: SocketRecord, by: number, id = `${record.id}+${by}`): SocketRecord {
  const move = ({ wall, monotonic }: Instant): Instant => ({ wall: wall + by, monotonic: monotonic + by });
  const moveLast = <Traffic extends { readonly lastAt: Instant | null }>(traffic: Traffic): Traffic => ({
    ...traffic,
    lastAt: traffic.lastAt && move(traffic.lastAt),
  });
  return {
    ...record,
    id,
    created: move(record.created),
    opened: record.opened && move(record.opened),
    ended: move(record.ended),
    closeCalls: record.closeCalls.map((call) => ({ ...call, at: move(call.at) })),
    sent: moveLast(record.sent),
    received: moveLast(record.received),
  };
}

/** Records of one endpoint, each made `gap` milliseconds after the end of the one before. */
export function oneAfterTheOther(records: readonly SocketRecord[], gap = 2000): SocketRecord[] {
  let free = records[0]?.created.wall ?? 0;
  return records.map((record, index) => {
    const moved = later(record, free - record.created.wall, `${record.id}#${index}`);
    free = moved.ended.wall + gap;
    return moved;
  });
}

/** The same ending `count` times, each made `gap` milliseconds after the end of the one before. */
export function endingAgainAndAgain(record: SocketRecord, count: number, gap = 2000): SocketRecord[] {
  return oneAfterTheOther(Array.from({ length: count }).fill(record) as SocketRecord[], gap);
}
