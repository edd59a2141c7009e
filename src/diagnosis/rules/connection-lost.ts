import { noCloseFrame } from "../evidence.ts";
import { wasLost } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";
import type { Evidence } from "../verdict.ts";

/** The socket was open and TCP ended without a close frame. */
export const connectionLost: Rule = (record, context) => {
  if (!wasLost(record)) return null;
  const { errorEvent, code } = record;
  const evidence: Evidence[] = [noCloseFrame(record), silenceEvidence(record)];
  const before = context.earlier.filter((other) => other.code === code).length;
  if (before > 0) evidence.push({ id: "happened-before", values: { count: before } });
  evidence.push({ id: errorEvent ? "error-event-firefox" : "no-error-event", values: {} });
  return {
    id: "connection-lost",
    confidence: errorEvent ? "possible" : "certain",
    evidence,
    settledBy: "look-at-server",
  };
};
