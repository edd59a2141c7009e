import { closeFrameEvidence, failedAfter } from "../evidence.ts";
import { closedByPeer, failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";
import type { Evidence } from "../verdict.ts";

/** What servers write that take the handshake and look at the subprotocol afterwards (graphql-ws: 4406 "Subprotocol not acceptable"). */
const words = /\bsub-?protocol/i;

/** The server says so after the handshake; or Chromium fails a socket for which none was chosen, which it does not say without DevTools. */
export const subprotocolNotAgreed: Rule = (record) => {
  const { protocolsAsked, handshake, browser } = record;
  if (closedByPeer(record) && words.test(record.reason))
    return {
      id: "subprotocol-not-agreed",
      confidence: "likely",
      evidence: [...closeFrameEvidence(record), ...askedFor(protocolsAsked)],
      settledBy: "look-at-server",
    };
  if (!failedToOpen(record) || handshake || protocolsAsked.length === 0 || browser !== "chromium") return null;
  return {
    id: "subprotocol-not-agreed",
    confidence: "possible",
    evidence: [...askedFor(protocolsAsked), failedAfter(record)],
    settledBy: "open-devtools",
  };
};

const askedFor = (names: readonly string[]): Evidence[] =>
  names.length > 0 ? [{ id: "subprotocols-asked", values: { names } }] : [];
