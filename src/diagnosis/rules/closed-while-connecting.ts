import { closeCallWhileConnecting } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** The page called `close()` before the socket was open. The code it gave is lost (WHATWG: fail the connection). */
export const closedWhileConnecting: Rule = (record) => {
  const call = record.ending === "failed" ? closeCallWhileConnecting(record) : null;
  if (!call) return null;
  const waited = Math.max(0, call.at.monotonic - record.created.monotonic);
  return {
    id: "closed-while-connecting",
    confidence: "certain",
    evidence: [{ id: "close-call-connecting", values: { waited } }],
  };
};
