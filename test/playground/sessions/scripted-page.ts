import type { LogEntryBody } from "../../../src/log/log-store.ts";
import type { CloseCall, FrameInfo, Instant, SocketRecord } from "../../../src/socket/socket-record.ts";
import { sampleRecord } from "../../unit/sample-record.ts";

/** How a socket of a script lived. All times are milliseconds. */
export interface Life {
  readonly url: string;
  /** When it ended, since the Unix epoch. */
  readonly endedAt: number;
  /** From the constructor to `open`; 45 unless given. Without `openFor`, to the end. */
  readonly connecting?: number;
  /** From `open` to the end; null for one that never opened. */
  readonly openFor: number | null;
  /** From the last message, of either side, to the end; a third of a second unless given. As long as `openFor`: no message at all. */
  readonly silentFor?: number;
  /** Messages of each side, if there were any; 3 sent and 8 received unless given. */
  readonly sent?: number;
  readonly received?: number;
  /** How it ended, and what else differs. */
  readonly ending: Partial<SocketRecord>;
}

/** A page of a script, on whose clock its sockets live. */
export interface ScriptedPage {
  readonly url: string;
  /** The entry that the log has of it. */
  readonly navigation: LogEntryBody;
  socket(life: Life): SocketRecord;
  /** The entry of a socket. */
  ended(life: Life): LogEntryBody;
  /** A moment on both of its clocks. */
  at(wall: number): Instant;
}

/**
 * A page that was opened at `openedAt` (milliseconds since the Unix epoch). What it makes is what the hook would: the ids rise, and the
 * monotonic clock counts from the page's start.
 */
export function openPage(url: string, openedAt: number, id: string, frame?: FrameInfo): ScriptedPage {
  let made = 0;
  // `Date.now` counts whole milliseconds, `performance.now` tenths.
  const at = (wall: number): Instant => ({
    wall: Math.floor(wall),
    monotonic: Math.round((wall - openedAt) * 10) / 10,
  });
  const socket = (life: Life): SocketRecord => {
    const { endedAt, connecting = 45, openFor, silentFor = 330 } = life;
    const opened = openFor === null ? null : endedAt - openFor;
    const spoke = openFor !== null && silentFor < openFor;
    const last = spoke ? at(endedAt - silentFor) : null;
    const sentCount = spoke ? (life.sent ?? 3) : 0;
    const receivedCount = spoke ? (life.received ?? 8) : 0;
    return sampleRecord({
      id: `${id}-${made++}`,
      url: life.url,
      initiatorStack: `    at openSocket (${new URL("/assets/main-4f2a.js", url).href}:412:18)`,
      created: at((opened ?? endedAt) - connecting),
      opened: opened === null ? null : at(opened),
      ended: at(endedAt),
      sent: {
        count: sentCount,
        textCount: sentCount,
        binaryCount: 0,
        size: sentCount * 48,
        largestSize: sentCount && 96,
        lastType: sentCount ? "text" : null,
        lastSize: sentCount ? 48 : null,
        // The page speaks first, and the server's answer is the last message.
        lastAt: sentCount && last ? at(Math.max(opened ?? 0, last.wall - (receivedCount ? 40 : 0))) : null,
      },
      received: {
        count: receivedCount,
        lastType: receivedCount ? "text" : null,
        lastSize: receivedCount ? 212 : null,
        lastAt: receivedCount ? last : null,
      },
      frame: frame ?? { url, top: true, kind: "page" },
      ...life.ending,
    });
  };
  return {
    url,
    navigation: { kind: "navigation", at: openedAt, url },
    socket,
    ended: (life) => ({ kind: "record", record: socket(life) }),
    at,
  };
}

/** TCP ended without a close frame. */
export const lost: Partial<SocketRecord> = { code: 1006, wasClean: false };

/** The server's close frame. */
export const closedBy = (code: number, reason = ""): Partial<SocketRecord> => ({ code, reason });

/** It never opened, and the page is not told why. */
export const failed: Partial<SocketRecord> = { ending: "failed", code: 1006, wasClean: false, errorEvent: true };

/** It never opened, and DevTools tell why. */
export const failedWith = (errorText: string, status?: number): Partial<SocketRecord> => ({
  ...failed,
  handshake: { errorText, ...(status !== undefined && { status }), source: "devtools-network" },
});

/** The page went away while it was open. */
export const abandoned: Partial<SocketRecord> = { ending: "abandoned", code: null, wasClean: null };

/** The page called `close()` and the server answered. */
export const closedByPage = (call: CloseCall): Partial<SocketRecord> => ({
  code: call.code ?? 1005,
  reason: call.reason ?? "",
  closeCalls: [call],
});

/** When an entry came into the log, in milliseconds since the Unix epoch. A `handshake` has no time of its own. */
export function timeOf(entry: LogEntryBody): number {
  if (entry.kind === "record") return entry.record.ended.wall;
  return entry.kind === "handshake" ? 0 : entry.at;
}

/** The entries in the order in which a log gets them. */
export const inOrder = (entries: readonly LogEntryBody[]): LogEntryBody[] =>
  entries.toSorted((one, other) => timeOf(one) - timeOf(other));
