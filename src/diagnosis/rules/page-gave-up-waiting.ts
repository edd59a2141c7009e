import { closeCallEvidence } from "../evidence.ts";
import { closeCallWhileOpen, silence } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** What client libraries give as the reason when nothing answers their heartbeat (phoenix.js: "heartbeat timeout"). */
const words = /heart-?beat|keep-?alive|time(?:d)?[ -]?out|stale|no (?:pong|response|reply)|not responding/i;
/** Shortest silence that may be meant, in milliseconds. */
const shortest = 1000;

/** A client library closed the connection because nothing came from the server any more. */
export const pageGaveUpWaiting: Rule = (record) => {
  const call = closeCallWhileOpen(record);
  const waited = silence(record, "received");
  if (!call || record.ending !== "closed" || waited === null || waited < shortest || !words.test(call.reason ?? ""))
    return null;
  return {
    id: "page-gave-up-waiting",
    confidence: "likely",
    evidence: [
      closeCallEvidence(record, call),
      { id: "close-call-reason", values: { reason: call.reason ?? "" } },
      { id: "silence-received", values: { silence: waited } },
    ],
    settledBy: "look-at-server",
  };
};
