import { recogniseVendor } from "../../catalog/recognise-vendor.ts";
import { closeFrameEvidence } from "../evidence.ts";
import { closedByPeer } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** An unknown 44xx or 45xx: often an HTTP status plus 4000. A habit of many services, and nothing more than that. */
export const httpLikeCode: Rule = (record) => {
  const { code } = record;
  if (code === null || code < 4400 || code > 4599 || !closedByPeer(record) || recogniseVendor(record)) return null;
  return {
    id: "http-like-code",
    confidence: "possible",
    values: { status: String(code - 4000) },
    evidence: closeFrameEvidence(record),
    settledBy: "read-documentation",
  };
};
