import { netErrorOf } from "./browser-report.ts";
import { closeCallWhileConnecting, closeCallWhileOpen, closedByPage, withoutCloseFrame } from "./observations.ts";
import { isLocalAddress } from "./local-address.ts";
import type { Closer } from "./verdict.ts";
import type { Handshake, SocketRecord } from "../socket/socket-record.ts";

/**
 * Who ended a socket, as far as the record shows it; `unknown` rather than a guess. Measured differences between browsers are in
 * ARCHITECTURE.md, "Who ended it".
 */
export function closerOf(record: SocketRecord): Closer {
  switch (record.ending) {
    case "abandoned":
      return "navigation";
    case "blocked":
      return "browser";
    case "failed":
      return closerOfFailed(record);
    case "closed":
      // Of a socket in a worker only DevTools tells, and it does not say how it was closed.
      if (record.code === null) return "unknown";
      return withoutCloseFrame(record) ? closerOfCut(record) : closedByPage(record) ? "page" : "peer";
  }
}

/** Network errors by which the browser itself refuses. */
const refusals = /^ERR_(?:UNSAFE_PORT|BLOCKED_|CERT_|SSL_|INSUFFICIENT_RESOURCES)/;
/** Network errors of an answer. Firefox's names are read as Chromium's. */
const answers =
  /^ERR_(?:RESET|INTERRUPT|CONNECTION_(?:REFUSED|RESET|CLOSED)|WEBSOCKET_CONNECTION_REFUSED|EMPTY_RESPONSE|INVALID_HTTP_RESPONSE)$/;
/** Network errors of the way to the server. */
const wayErrors =
  /^ERR_(?:NAME_|UNKNOWN_|OFFLINE|ADDRESS_|INTERNET_|NETWORK_|PROXY_|SOCKS_|TUNNEL_|TIMED_OUT|CONNECTION_TIMED_OUT|UNEXPECTED_PROXY)/;

/** The socket never opened. */
function closerOfFailed(record: SocketRecord): Closer {
  if (closeCallWhileConnecting(record)) return "page";
  const { handshake, code, errorEvent, wasClean, browser } = record;
  // Only Firefox tells a page that TLS failed, by 1015: it was the browser that refused the certificate or the bytes.
  if (code === 1015) return "browser";
  // Firefox ends a socket that connects cleanly when the loading of the page is stopped; it skips `open` and `error` when the 101 and
  // the end of TCP come together.
  if (browser === "firefox" && !errorEvent) return wasClean === true ? "browser" : "network";
  return (handshake && closerByHandshake(handshake)) ?? (isCutOff(record) ? "network" : "unknown");
}

/** Who ended the attempt by the word of the browser's network part, or null where it does not say. */
function closerByHandshake({ status, errorText = "" }: Handshake): Closer | null {
  const error = netErrorOf(errorText) || errorText.replace(/^NS_ERROR_(?:NET_)?/, "ERR_");
  if (refusals.test(error) || errorText.startsWith("Insufficient resources")) return "browser";
  // The server agreed, and the browser did not accept how.
  if (status === 101 || /Error during WebSocket handshake: (?!net::|Unexpected)/.test(errorText)) return "browser";
  if (status !== undefined || answers.test(error) || errorText.startsWith("Connection closed before")) return "peer";
  return wayErrors.test(error) ? "network" : null;
}

/** The browser knew of no network, and the address is not on this machine. */
const isCutOff = ({ pageState, url }: SocketRecord): boolean => !pageState.online && !isLocalAddress(url);

/** It was open, and ended without a close frame. */
function closerOfCut(record: SocketRecord): Closer {
  if (record.pageState.fromBfcache || record.pageState.wasFrozen) return "browser";
  if (closeCallWhileOpen(record)) return "page";
  if (!record.errorEvent) return "network";
  // Chromium fires `error` only for bytes it rejects; Firefox also for a reset of TCP.
  if (record.browser === "firefox") return "unknown";
  return netErrorOf(record.handshake?.errorText) === "" ? "browser" : "network";
}
