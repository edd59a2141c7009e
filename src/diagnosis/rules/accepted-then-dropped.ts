import { failedAfter } from "../evidence.ts";
import { failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Firefox skips `open` and `error` where the 101 and the end of TCP come together (measured on ESR 153). */
export const acceptedThenDropped: Rule = (record) => {
  const { browser, errorEvent, handshake, pageState } = record;
  if (!failedToOpen(record) || browser !== "firefox" || errorEvent || handshake || !pageState.online) return null;
  // A clean end while connecting is what stopping the page gives.
  if (record.wasClean !== false) return null;
  return {
    id: "accepted-then-dropped",
    confidence: "likely",
    evidence: [failedAfter(record), { id: "no-error-event", values: {} }],
    settledBy: "look-at-server",
  };
};
