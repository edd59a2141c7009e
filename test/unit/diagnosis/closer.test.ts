import { describe, expect, test } from "vitest";
import { closerOf } from "../../../src/diagnosis/closer.ts";
import type { Closer } from "../../../src/diagnosis/verdict.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import {
  answered,
  blockedBy,
  closeCall,
  closedBy,
  closedWhileConnectingAt,
  inFirefox,
  left,
  lost,
  never,
  pageWas,
  reported,
  toldByDevTools,
} from "./endings.ts";

type Row = readonly [what: string, record: SocketRecord, closer: Closer];
const own = closeCall(1000, { code: 4000 });
const establishing = (error: string) => reported(`Error in connection establishment: net::${error}`);

/** The same in both browsers. */
const inBoth: readonly Row[] = [
  ["left while open", left(), "navigation"],
  ["left while connecting", left({ opened: null }), "navigation"],
  ["left, after a close()", left(own), "navigation"],
  ["a policy violation", blockedBy({ directive: "connect-src", blocked: "", source: "", line: 1 }), "browser"],
  ["an exception", blockedBy({ name: "SecurityError", message: "" }), "browser"],
  ["never opened", never(), "unknown"],
  ["never opened, after close()", closedWhileConnectingAt(20), "page"],
  ["never opened, close() came too late", never(closeCall(2000, { readyState: 3 })), "unknown"],
  ["never opened, offline", never(pageWas({ online: false })), "network"],
  ["a status", answered(403), "peer"],
  ["a status while offline", answered(403, pageWas({ online: false })), "peer"],
  [
    "a status, after close()",
    closedWhileConnectingAt(20, { handshake: { status: 403, source: "web-request" } }),
    "page",
  ],
  ["a close frame", closedBy(1000), "peer"],
  ["an unclean close frame", closedBy(1011, "", { wasClean: false }), "peer"],
  ["a code that nothing defines", closedBy(65_535), "peer"],
  ["no code", closedBy(1005), "peer"],
  ["the page's code", closedBy(4000, "", own), "page"],
  ["the page's code, unclean", closedBy(4000, "", { ...own, wasClean: false }), "page"],
  ["1000 in answer to the page's code", closedBy(1000, "", own), "page"],
  ["1005 in answer to the page's code", closedBy(1005, "", own), "page"],
  ["another code than the page's", closedBy(1011, "", own), "peer"],
  [
    "the page's code, when the server was closing",
    closedBy(4000, "", closeCall(1000, { code: 4000, readyState: 2 })),
    "peer",
  ],
  ["close() without an answer", lost(own), "page"],
  ["close() without an answer, with an error", lost({ ...own, errorEvent: true }), "page"],
  ["TCP that ended", lost(), "network"],
  ["back from the cache", lost({ ...pageWas({ fromBfcache: true }), errorEvent: true }), "browser"],
  ["frozen", lost({ ...pageWas({ wasFrozen: true }), errorEvent: true }), "browser"],
  ["a socket in a worker", closedBy(1000, "", { code: null }), "unknown"],
];

describe("in both browsers", () => {
  test.each(inBoth)("%s", (_what, record, closer) => {
    expect(closerOf(record)).toBe(closer);
    expect(closerOf({ ...record, browser: "firefox" })).toBe(closer);
  });
});

const inOne: readonly Row[] = [
  ["Chromium: an error on an open socket", lost({ errorEvent: true }), "browser"],
  ["Firefox: an error on an open socket", lost({ ...inFirefox, errorEvent: true }), "unknown"],
  ["Firefox: 1015", never({ ...inFirefox, code: 1015 }), "browser"],
  ["Firefox: never opened, without an error", never({ ...inFirefox, errorEvent: false }), "network"],
  ["Firefox: 1006 on the wire", closedBy(1006, "", inFirefox), "peer"],
  ["Firefox: 1015 on the wire", closedBy(1015, "", inFirefox), "peer"],
  ["Firefox: 101 that it did not accept", answered(101, inFirefox), "browser"],
  [
    "Firefox: an answer of which the status was not heard",
    never({ ...inFirefox, handshake: { errorText: "NS_ERROR_WEBSOCKET_CONNECTION_REFUSED", source: "web-request" } }),
    "peer",
  ],
  // What Chromium's DevTools tell.
  ...[
    "ERR_UNSAFE_PORT",
    "ERR_CERT_AUTHORITY_INVALID",
    "ERR_SSL_PROTOCOL_ERROR",
    "ERR_BLOCKED_BY_CLIENT",
    "ERR_INSUFFICIENT_RESOURCES",
  ].map((error): Row => [error, establishing(error), "browser"]),
  ...["ERR_CONNECTION_REFUSED", "ERR_CONNECTION_RESET", "ERR_CONNECTION_CLOSED", "ERR_EMPTY_RESPONSE"].map(
    (error): Row => [error, establishing(error), "peer"],
  ),
  ...["ERR_NAME_NOT_RESOLVED", "ERR_INTERNET_DISCONNECTED", "ERR_NETWORK_CHANGED", "ERR_CONNECTION_TIMED_OUT"].map(
    (error): Row => [error, establishing(error), "network"],
  ),
  [
    "a status and its text",
    never(toldByDevTools("Error during WebSocket handshake: Unexpected response code: 403", 403)),
    "peer",
  ],
  ["no answer before the end", reported("Connection closed before receiving a handshake response"), "peer"],
  ["a reset of the handshake", reported("Error during WebSocket handshake: net::ERR_CONNECTION_RESET"), "peer"],
  ["a header that is missing", reported("Error during WebSocket handshake: 'Upgrade' header is missing"), "browser"],
  ["bytes that were rejected", lost({ errorEvent: true, ...toldByDevTools("Invalid frame header") }), "browser"],
];

describe("in one browser", () => {
  test.each(inOne)("%s", (_what, record, closer) => {
    expect(closerOf(record)).toBe(closer);
  });
});
