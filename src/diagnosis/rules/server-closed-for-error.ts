import { closeFrameEvidence, openFor } from "../evidence.ts";
import { closedByPeer } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Words of an error, and the numbers of HTTP errors and of codes made from them. */
const words =
  /^4?[45]\d\d\b|\b(?:errors?|exception|fail(?:ed|ure)?|invalid|denied|unauthori[sz]ed|forbidden|not (?:found|allowed|permitted)|reject(?:ed)?|bad (?:request|gateway))\b/i;

/** The server closed "normally", and its reason speaks of an error. */
export const serverClosedForError: Rule = (record) => {
  if (!closedByPeer(record) || (record.code !== 1000 && record.code !== 1001)) return null;
  if (!words.test(record.reason.replaceAll(/\b(?:no|without) errors?\b/gi, ""))) return null;
  return {
    id: "server-closed-for-error",
    confidence: "likely",
    evidence: [...closeFrameEvidence(record), openFor(record)],
    settledBy: "look-at-server",
  };
};
