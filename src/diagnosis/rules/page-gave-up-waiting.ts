import { closeCallEvidence } from "../evidence.ts";
import { closeCallWhileOpen, openTime, silence } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** What client libraries give as the reason when nothing answers their heartbeat (phoenix.js: "heartbeat timeout"). */
const words = /heart-?beat|keep-?alive|\bp[io]ng\b|\bstale\b|no (?:response|reply)|not responding/i;
/** What may mean the same, or that the user was away. */
const vagueWords = /time(?:d)?[ -]?out/i;
/** Shortest silence that may be meant, in milliseconds. */
const shortest = 1000;

/** A client library closed the connection because nothing came from the server any more. */
export const pageGaveUpWaiting: Rule = (record) => {
  const call = closeCallWhileOpen(record);
  if (!call || record.ending !== "closed") return null;
  const waited = silence(record, "received", call.at.monotonic) ?? 0;
  if (waited < shortest) return null;
  const reason = call.reason ?? "";
  const clear = words.test(reason);
  if (!clear && !vagueWords.test(reason)) return null;
  return {
    id: "page-gave-up-waiting",
    confidence: clear ? "likely" : "possible",
    evidence: [
      closeCallEvidence(record, call),
      { id: "close-call-reason", values: { reason } },
      record.received.count > 0
        ? { id: "silence-before-call", values: { silence: waited } }
        : { id: "nothing-received", values: { open: openTime(record) ?? 0 } },
    ],
    settledBy: "look-at-server",
  };
};
