import { browserReport, failedAfter } from "../evidence.ts";
import { failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** The socket never opened, and the record does not show why. */
export const handshakeFailed: Rule = (record) => {
  if (!failedToOpen(record)) return null;
  const text = record.handshake?.errorText;
  return {
    id: "handshake-failed",
    confidence: "certain",
    evidence: text ? [failedAfter(record), browserReport(record)] : [failedAfter(record)],
    settledBy: record.browser === "chromium" ? "open-devtools" : "open-devtools-in-chromium",
  };
};
