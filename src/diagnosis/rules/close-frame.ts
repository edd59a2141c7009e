import { closeCodeOf } from "../../catalog/look-up.ts";
import type { SocketRecord } from "../../socket/socket-record.ts";
import type { CauseId } from "../cause-id.ts";
import { closedByPage, openTime, withoutCloseFrame } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";
import type { Evidence } from "../verdict.ts";

/** What a server says by each defined code (RFC 6455 section 7.4.1, IANA registry). */
const saidBy: Readonly<Record<number, CauseId>> = {
  1000: "server-finished",
  1001: "server-going-away",
  1002: "protocol-error-reported",
  1003: "message-type-refused",
  1005: "closed-without-code",
  1007: "message-content-refused",
  1008: "policy-refused",
  1009: "message-too-big",
  1010: "extension-missing",
  1011: "server-error",
  1012: "server-restarting",
  1013: "server-overloaded",
  1014: "gateway-error",
  3000: "not-signed-in",
  3003: "not-permitted",
  3008: "server-waited-too-long",
};

function causeOf({ code, reason, wasClean }: SocketRecord): CauseId {
  if (code === null) return "undefined-code";
  // These are never on the wire (RFC 6455 section 7.4.1). Firefox hands them on if a server sends them all the same.
  if ((code === 1006 || code === 1015) && wasClean === true) return "reserved-code-sent";
  if (code === 1005 && reason !== "") return "reserved-code-sent";
  const said = saidBy[code];
  if (said) return said;
  const { id } = closeCodeOf(code);
  return id === "3000-3999" ? "library-code" : id === "4000-4999" ? "application-code" : "undefined-code";
}

/** The server ended it by a close frame: its code is the server's own word. */
export const closeFrame: Rule = (record) => {
  const { ending, code, reason, sent } = record;
  if (ending !== "closed" || withoutCloseFrame(record) || closedByPage(record)) return null;
  const evidence: Evidence[] = [
    code === 1005 ? { id: "empty-close-frame", values: {} } : { id: "close-frame", values: { code: String(code) } },
  ];
  if (reason !== "") evidence.push({ id: "reason", values: { reason } });
  evidence.push({ id: "open-for", values: { open: openTime(record) ?? 0 } });
  if (sent.lastAt && sent.lastSize !== null)
    evidence.push({
      id: "last-sent",
      values: {
        before: record.ended.monotonic - sent.lastAt.monotonic,
        size: sent.lastSize,
        type: sent.lastType ?? "text",
      },
    });
  evidence.push(silenceEvidence(record));
  return { id: causeOf(record), confidence: "certain", evidence };
};
