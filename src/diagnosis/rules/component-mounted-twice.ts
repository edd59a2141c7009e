import { closeCallWhileConnecting } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Longest time from the constructor to `close()` that looks like mounting and unmounting, in milliseconds. */
const longestMount = 250;

/** The page closed a socket at once and had another one to the same URL: what React's StrictMode does with an effect that opens one. */
export const componentMountedTwice: Rule = (record) => {
  const call = record.ending === "failed" ? closeCallWhileConnecting(record) : null;
  if (!call || record.liveSameUrl === 0) return null;
  const waited = Math.max(0, call.at.monotonic - record.created.monotonic);
  if (waited > longestMount) return null;
  return {
    id: "component-mounted-twice",
    confidence: "likely",
    evidence: [
      { id: "close-call-connecting", values: { waited } },
      { id: "same-url-alive", values: { count: record.liveSameUrl } },
    ],
    settledBy: "look-at-stack",
  };
};
