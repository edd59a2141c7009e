import { closeFrameEvidence } from "../evidence.ts";
import { mostTogether, togetherTime } from "../history.ts";
import { closedByPeer } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Firefox ends all sockets of a page with a clean 1001 when its loading is stopped (measured); the server was not asked. */
export const loadingStopped: Rule = (record, { together }) => {
  const { browser, code, reason, wasClean } = record;
  if (browser !== "firefox" || code !== 1001 || reason !== "" || wasClean !== true || !closedByPeer(record))
    return null;
  const others = together.filter((other) => other.code === 1001 && other.reason === "" && other.wasClean).length;
  const evidence = closeFrameEvidence(record);
  if (others > 0)
    evidence.push({ id: "others-with-code", values: { count: Math.min(others, mostTogether), within: togetherTime } });
  return { id: "loading-stopped", confidence: "possible", evidence, settledBy: "look-at-server" };
};
