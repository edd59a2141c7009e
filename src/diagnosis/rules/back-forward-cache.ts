import { wasCut } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** The page came back from the back/forward cache: Chromium ends its sockets then (measured on 156). */
export const backForwardCache: Rule = (record) => {
  if (!wasCut(record) || !record.pageState.fromBfcache) return null;
  return { id: "back-forward-cache", confidence: "certain", evidence: [{ id: "page-returned", values: {} }] };
};
