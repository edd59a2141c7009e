import { withoutCloseFrame } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** The page came back from the back/forward cache: Chromium ends its sockets then, whether or not it had called close() (measured on 156). */
export const backForwardCache: Rule = (record) => {
  if (record.ending !== "closed" || !withoutCloseFrame(record) || !record.pageState.fromBfcache) return null;
  return { id: "back-forward-cache", confidence: "certain", evidence: [{ id: "page-returned", values: {} }] };
};
