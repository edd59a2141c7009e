import { withoutCloseFrame } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** The browser had frozen the tab: Chromium ends the socket when it resumes (measured on 156). */
export const tabFrozen: Rule = (record) => {
  const { fromBfcache, wasFrozen } = record.pageState;
  if (record.ending !== "closed" || !withoutCloseFrame(record) || fromBfcache || !wasFrozen) return null;
  return {
    id: "tab-frozen",
    confidence: "likely",
    evidence: [{ id: "page-frozen", values: {} }],
    settledBy: "happens-again",
  };
};
