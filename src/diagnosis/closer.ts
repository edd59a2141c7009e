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
      return withoutCloseFrame(record) ? closerOfCut(record) : closedByPage(record) ? "page" : "peer";
  }
}

/** The socket never opened. */
function closerOfFailed(record: SocketRecord): Closer {
  if (closeCallWhileConnecting(record)) return "page";
  if (record.handshake?.status !== undefined) return "peer";
  if (!record.pageState.online) return "network";
  // Only Firefox tells a page that TLS failed, by 1015: it was the browser that refused the certificate or the bytes.
  if (record.code === 1015) return "browser";
  // Firefox skips `open` and `error` when the 101 and the end of TCP come together.
  if (!record.errorEvent) return "network";
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
