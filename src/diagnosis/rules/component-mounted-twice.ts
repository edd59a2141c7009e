import { closeCallWhileConnecting } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Longest time from the constructor to `close()` that looks like mounting and unmounting, in milliseconds. */
const longestMount = 250;

/** The page made a socket, closed it at once and made another: what React's StrictMode does with an effect that opens one. */
export const componentMountedTwice: Rule = (record, { twin }) => {
  const call = record.ending === "failed" ? closeCallWhileConnecting(record) : null;
  if (!call) return null;
  const waited = Math.max(0, call.at.monotonic - record.created.monotonic);
  if (waited > longestMount) return null;
  const closed = { id: "close-call-connecting", values: { waited } };
  if (twin) {
    const after = twin.created.wall - record.created.wall;
    return {
      id: "component-mounted-twice",
      confidence: "likely",
      evidence: [closed, { id: "twin", values: { after } }],
      settledBy: "look-at-stack",
    };
  }
  if (record.liveSockets === 0) return null;
  return {
    id: "component-mounted-twice",
    confidence: "possible",
    evidence: [closed, { id: "others-alive", values: { count: record.liveSockets } }],
    settledBy: "look-at-stack",
  };
};
