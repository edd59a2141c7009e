import { codeOfRecord } from "../catalog/code-of-record.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import { isDevelopmentServer } from "./development-server.ts";
import { closeCallWhileConnecting, closeCallWhileOpen, closedByPage, withoutCloseFrame } from "./observations.ts";
import type { Severity } from "./verdict.ts";

/** How much a record matters. `wasClean` does not decide: a genuine code can come uncleanly. */
export function severityOf(record: SocketRecord): Severity {
  const severity = severityAlone(record);
  // A development server reloads the page by ending its socket, and its client asks again and again until it is back.
  const ended = record.ending === "closed" || record.ending === "failed";
  return severity === "abnormal" && ended && isDevelopmentServer(record) ? "notice" : severity;
}

function severityAlone(record: SocketRecord): Severity {
  const { ending, pageState } = record;
  if (ending === "abandoned") return "normal";
  if (ending === "blocked") return "abnormal";
  if (closedByPage(record)) return "normal";
  if (closeCallWhileConnecting(record)) return "notice";
  if (ending === "failed") return "abnormal";
  if (withoutCloseFrame(record)) {
    if (pageState.fromBfcache) return "normal";
    return closeCallWhileOpen(record) || pageState.wasFrozen ? "notice" : "abnormal";
  }
  // Without a code, it is a socket in a worker: nobody tells how it ended.
  return codeOfRecord(record)?.severity ?? "normal";
}
