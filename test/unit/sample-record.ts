import type { SocketFacts, SocketRecord } from "../../src/socket/socket-record.ts";

const at = (monotonic: number) => ({ wall: 1_780_000_000_000 + monotonic, monotonic });

/** Facts of a socket that was open from 50 ms to 1,050 ms and was closed by the server with 1000. */
export function sampleFacts(changes: Partial<SocketFacts> = {}): SocketFacts {
  return {
    id: "frame-0",
    url: "wss://api.example.com/live",
    protocolsAsked: [],
    protocol: "",
    extensions: "",
    initiatorStack: "    at connect (https://app.example.com/main.js:10:5)",
    created: at(0),
    opened: at(50),
    ended: at(1050),
    ending: "closed",
    code: 1000,
    reason: "",
    wasClean: true,
    errorEvent: false,
    closeCalls: [],
    sent: {
      count: 0,
      textCount: 0,
      binaryCount: 0,
      size: 0,
      largestSize: 0,
      lastType: null,
      lastSize: null,
      lastAt: null,
    },
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
    liveSameUrl: 0,
    thrown: null,
    violation: null,
    ...changes,
  };
}

export function sampleRecord(changes: Partial<SocketRecord> = {}): SocketRecord {
  const { frame, browser, handshake, ...facts } = changes;
  return {
    ...sampleFacts(facts),
    frame: frame ?? { url: "https://app.example.com/", top: true, kind: "page" },
    browser: browser ?? "chromium",
    ...(handshake && { handshake }),
  };
}

export { at };
