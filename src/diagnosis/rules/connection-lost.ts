import { closeCallWhileOpen, openTime, withoutCloseFrame } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";
import type { Evidence } from "../verdict.ts";

/** The socket was open and ended without a close frame, and the page had not asked for it. */
export const connectionLost: Rule = (record, history) => {
  if (record.ending !== "closed" || !withoutCloseFrame(record) || closeCallWhileOpen(record)) return null;
  const { pageState, browser, errorEvent } = record;
  if (pageState.fromBfcache)
    return { id: "back-forward-cache", confidence: "certain", evidence: [{ id: "page-returned", values: {} }] };
  if (pageState.wasFrozen)
    return { id: "tab-frozen", confidence: "likely", evidence: [{ id: "page-frozen", values: {} }] };
  const evidence: Evidence[] = [
    { id: "no-close-frame", values: { open: openTime(record) ?? 0 } },
    silenceEvidence(record),
  ];
  // Chromium fires `error` on an open socket only when it fails the connection itself (measured on 156).
  if (browser === "chromium" && errorEvent) return null;
  const earlier = history.before(record).filter((other) => other.code === record.code).length;
  if (earlier > 0) evidence.push({ id: "happened-before", values: { count: earlier } });
  evidence.push({ id: errorEvent ? "error-event-firefox" : "no-error-event", values: {} });
  return { id: "connection-lost", confidence: errorEvent ? "possible" : "certain", evidence };
};
