import { closeCodeOf } from "../catalog/look-up.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import { closeCallWhileConnecting, closeCallWhileOpen, closedByPage, withoutCloseFrame } from "./observations.ts";
import type { Severity } from "./verdict.ts";

/** How much a record matters. `wasClean` does not decide: a genuine code can come uncleanly. */
export function severityOf(record: SocketRecord): Severity {
  const { ending, code, pageState } = record;
  if (ending === "abandoned") return "normal";
  if (ending === "blocked" || code === null) return "abnormal";
  if (closedByPage(record)) return "normal";
  if (closeCallWhileConnecting(record)) return "notice";
  if (ending === "failed") return "abnormal";
  if (withoutCloseFrame(record)) {
    if (pageState.fromBfcache) return "normal";
    return closeCallWhileOpen(record) || pageState.wasFrozen ? "notice" : "abnormal";
  }
  return closeCodeOf(code).severity;
}
