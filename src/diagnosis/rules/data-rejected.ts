import { closeCallWhileOpen, openTime, withoutCloseFrame } from "../observations.ts";
import type { Rule } from "../rule.ts";

/**
 * The browser itself failed the open connection, because of what it received. In Chromium an `error` event on an open socket means
 * nothing else (measured on 156); Firefox fires it for a reset of TCP too.
 */
export const dataRejected: Rule = (record) => {
  const { ending, errorEvent, pageState, received, browser } = record;
  if (ending !== "closed" || !errorEvent || !withoutCloseFrame(record) || closeCallWhileOpen(record)) return null;
  if (pageState.fromBfcache || pageState.wasFrozen) return null;
  const chromium = browser === "chromium";
  return {
    id: "data-rejected-by-browser",
    confidence: chromium ? "likely" : "possible",
    evidence: [
      { id: "no-close-frame", values: { open: openTime(record) ?? 0 } },
      { id: chromium ? "error-event-while-open" : "error-event-firefox", values: { count: received.count } },
    ],
  };
};
