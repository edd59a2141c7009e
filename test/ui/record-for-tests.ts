import type { SocketRecord } from "../../src/socket/socket-record.ts";

const start = Date.UTC(2026, 0, 5, 12);

/** The moment that many milliseconds after the page was opened. */
export const at = (milliseconds: number) => ({ wall: start + milliseconds, monotonic: milliseconds });

export const noSent: SocketRecord["sent"] = {
  count: 0,
  textCount: 0,
  binaryCount: 0,
  size: 0,
  largestSize: 0,
  lastType: null,
  lastSize: null,
  lastAt: null,
};

/** A record of a socket that was open from 50 ms to 5000 ms and was closed with 1000 by the server, with changes. */
export function recordWith(changes: Partial<SocketRecord> = {}): SocketRecord {
  return {
    id: "r1",
    url: "wss://api.example.com/v1/live",
    protocolsAsked: [],
    protocol: "",
    extensions: "",
    initiatorStack: "connect@https://app.example.com/socket.js:41:18",
    created: at(0),
    opened: at(50),
    ended: at(5000),
    ending: "closed",
    code: 1000,
    reason: "",
    wasClean: true,
    errorEvent: false,
    closeCalls: [],
    sent: noSent,
    received: { count: 0, lastType: null, lastSize: null, lastAt: null },
    bufferedAmount: 0,
    binaryType: "blob",
    pageState: {
      visibility: "visible",
      hiddenFor: null,
      online: true,
      wasFrozen: false,
      fromBfcache: false,
      unloading: false,
      clockJump: 0,
    },
    liveSockets: 0,
    thrown: null,
    violation: null,
    frame: { url: "https://app.example.com/", top: true, kind: "page" },
    browser: "chromium",
    ...changes,
  };
}
