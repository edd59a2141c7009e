import { failedAfter } from "../evidence.ts";
import { isLocalAddress } from "../local-address.ts";
import { failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** The browser knew of no network when the attempt failed. */
export const offline: Rule = (record) => {
  if (!failedToOpen(record) || record.pageState.online || record.handshake || isLocalAddress(record.url)) return null;
  return {
    id: "offline",
    confidence: "likely",
    evidence: [failedAfter(record), { id: "browser-offline", values: {} }],
    settledBy: "read-console",
  };
};
