import { browserReport, failedAfter } from "../evidence.ts";
import { failedToOpen, lifeTime } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** After how long a browser gives up, in milliseconds (measured: Chromium 156 240.0 s, Firefox ESR 153 20.0 s). */
const patience = { chromium: 240_000, firefox: 20_000 } as const;
/** How much later a busy browser may be, in milliseconds. */
const delay = 1000;

/** The server took the connection and never answered. */
export const handshakeNotAnswered: Rule = (record) => {
  if (!failedToOpen(record)) return null;
  const text = record.handshake?.errorText ?? "";
  if (/opening handshake timed out/.test(text))
    return { id: "handshake-not-answered", confidence: "certain", evidence: [browserReport(record)] };
  const late = lifeTime(record) - patience[record.browser];
  if (text !== "" || record.handshake?.status !== undefined || late < -50 || late > delay) return null;
  return {
    id: "handshake-not-answered",
    confidence: "likely",
    evidence: [failedAfter(record), { id: "browser-patience", values: { patience: patience[record.browser] } }],
    settledBy: "look-at-server",
  };
};
