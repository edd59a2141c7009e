import { netErrorOf } from "./browser-report.ts";
import { closeCallWhileConnecting, closeCallWhileOpen, closedByPage, withoutCloseFrame } from "./observations.ts";
import type { Closer } from "./verdict.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

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
/** Network errors of an answer. */
const answers = /^ERR_(?:CONNECTION_(?:REFUSED|RESET|CLOSED)|EMPTY_RESPONSE)$/;

/** The socket never opened. */
function closerOfFailed(record: SocketRecord): Closer {
  if (closeCallWhileConnecting(record)) return "page";
  const { handshake, pageState, code, errorEvent } = record;
  const error = netErrorOf(handshake?.errorText);
  // Only Firefox tells a page that TLS failed, by 1015: it was the browser that refused the certificate or the bytes.
  if (code === 1015 || refusals.test(error)) return "browser";
  // The server agreed, and the browser did not accept how.
  if (
    handshake?.status === 101 ||
    /Error during WebSocket handshake: (?!net::|Unexpected)/.test(handshake?.errorText ?? "")
  )
    return "browser";
  if (handshake?.status !== undefined || answers.test(error)) return "peer";
  if (handshake?.errorText?.startsWith("Connection closed before receiving a handshake response")) return "peer";
  if (error !== "" || !pageState.online) return "network";
  // Firefox skips `open` and `error` when the 101 and the end of TCP come together.
  if (!errorEvent) return "network";
  return "unknown";
}

/** It was open, and ended without a close frame. */
function closerOfCut(record: SocketRecord): Closer {
  if (closeCallWhileOpen(record)) return "page";
  if (record.pageState.fromBfcache || record.pageState.wasFrozen) return "browser";
  if (!record.errorEvent) return "network";
  // Chromium fires `error` only for bytes it rejects; Firefox also for a reset of TCP.
  return record.browser === "chromium" ? "browser" : "unknown";
}
