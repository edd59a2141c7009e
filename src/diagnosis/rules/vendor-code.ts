import { closeCodeOf } from "../../catalog/look-up.ts";
import { recogniseVendor } from "../../catalog/recognise-vendor.ts";
import { closeFrameEvidence, openFor } from "../evidence.ts";
import { closedByPeer } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** The service or library that speaks here is known, and gives this number a meaning of its own. */
export const vendorCode: Rule = (record) => {
  if (record.code === null || !closedByPeer(record)) return null;
  const recognised = recogniseVendor(record);
  if (!recognised) return null;
  const { vendor, hints } = recognised;
  const code = closeCodeOf(record.code, vendor.id);
  if (code.vendor !== vendor.id) return null;
  return {
    id: "vendor-code",
    confidence: "likely",
    values: { vendor: vendor.name, name: code.name },
    codeId: code.id,
    evidence: [
      ...closeFrameEvidence(record),
      ...hints.map(({ kind, value }) => ({ id: `vendor-${kind}`, values: { vendor: vendor.name, value } })),
      openFor(record),
    ],
    settledBy: "read-documentation",
  };
};
