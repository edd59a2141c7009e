import { browserReport, failedAfter } from "../evidence.ts";
import { failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";
import type { Evidence } from "../verdict.ts";

/** Firefox reports a failed TLS handshake as 1015; Chromium hides it behind 1006 (measured). */
export const tlsFailed: Rule = (record) => {
  if (!failedToOpen(record) || record.code !== 1015 || record.browser !== "firefox") return null;
  const evidence: Evidence[] = [failedAfter(record), { id: "code-1015", values: {} }];
  if (record.handshake?.errorText) evidence.push(browserReport(record));
  return { id: "tls-failed", confidence: "certain", evidence };
};
