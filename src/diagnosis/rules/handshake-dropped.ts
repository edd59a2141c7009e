import { browserReport } from "../evidence.ts";
import { failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** The other side took the TCP connection and ended it without an answer; also what ws: to a TLS port looks like (measured). */
export const handshakeDropped: Rule = (record) => {
  const text = record.handshake?.errorText ?? "";
  if (!failedToOpen(record) || !text.startsWith("Connection closed before receiving a handshake response")) return null;
  return { id: "handshake-dropped", confidence: "certain", evidence: [browserReport(record)] };
};
