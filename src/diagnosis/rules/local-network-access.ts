import { failedAfter } from "../evidence.ts";
import { failedToOpen } from "../observations.ts";
import { isLocalAddress } from "../local-address.ts";
import type { Rule } from "../rule.ts";

/** Chromium 147 and later ask before a public page may reach a private or loopback address. Without DevTools it shows no more. */
export const localNetworkAccess: Rule = (record) => {
  const { browser, frame, url, handshake } = record;
  if (!failedToOpen(record) || handshake || browser !== "chromium") return null;
  if (!isLocalAddress(url) || !/^https?:/.test(frame.url) || isLocalAddress(frame.url)) return null;
  return {
    id: "local-network-access",
    confidence: "possible",
    evidence: [{ id: "public-page-to-local-address", values: { page: frame.url } }, failedAfter(record)],
    settledBy: "open-devtools",
  };
};
