import { closeCallEvidence } from "../evidence.ts";
import { closeCallWhileOpen, closedByPage, withoutCloseFrame } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** The page called `close()` while the socket was open, and a close frame answered. */
export const pageClosed: Rule = (record) => {
  const call = closeCallWhileOpen(record);
  if (!call || record.ending !== "closed" || withoutCloseFrame(record)) return null;
  const called = closeCallEvidence(record, call);
  if (!closedByPage(record))
    return { id: "page-closed", confidence: "possible", evidence: [called], settledBy: "look-at-server" };
  const differs = record.code !== (call.code ?? 1005);
  const answer = { id: "answered-with", values: { code: String(record.code) } };
  return { id: "page-closed", confidence: "certain", evidence: differs ? [called, answer] : [called] };
};
