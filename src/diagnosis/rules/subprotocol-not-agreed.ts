import { failedAfter } from "../evidence.ts";
import { failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Chromium fails a socket for which subprotocols were asked and none was chosen; without DevTools it does not say so. */
export const subprotocolNotAgreed: Rule = (record) => {
  const { protocolsAsked, handshake, browser } = record;
  if (!failedToOpen(record) || handshake || protocolsAsked.length === 0 || browser !== "chromium") return null;
  return {
    id: "subprotocol-not-agreed",
    confidence: "possible",
    evidence: [{ id: "subprotocols-asked", values: { names: protocolsAsked } }, failedAfter(record)],
    settledBy: "open-devtools",
  };
};
