import { failedAfter } from "../evidence.ts";
import { failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Live sockets that a browser allows (measured: Chromium 156 255 a profile, Firefox ESR 153 200). */
const most = { chromium: 255, firefox: 200 } as const;

/** So many sockets were open that the browser refuses one more. */
export const socketLimit: Rule = (record) => {
  const { liveSockets, browser, handshake } = record;
  if (!failedToOpen(record) || handshake || liveSockets < most[browser] - 5) return null;
  return {
    id: "socket-limit",
    confidence: "likely",
    evidence: [{ id: "live-sockets", values: { count: liveSockets, most: most[browser] } }, failedAfter(record)],
    settledBy: "read-console",
  };
};
