import { closeFrameEvidence, failedAfter } from "../evidence.ts";
import { mostTogether, togetherTime } from "../history.ts";
import { closedByPeer, failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Firefox ends all sockets of a page with a clean 1001 when its loading is stopped, and those that connect with a clean 1006 (measured). */
export const loadingStopped: Rule = (record, context) => {
  const { browser, code, reason, wasClean } = record;
  if (browser === "firefox" && failedToOpen(record) && code === 1006 && wasClean === true && !record.errorEvent)
    return {
      id: "loading-stopped",
      confidence: "likely",
      evidence: [failedAfter(record), { id: "clean-while-connecting", values: {} }],
      settledBy: "look-at-stack",
    };
  if (browser !== "firefox" || code !== 1001 || reason !== "" || wasClean !== true || !closedByPeer(record))
    return null;
  const others = context.together.filter(
    (other) => other.code === 1001 && other.reason === "" && other.wasClean,
  ).length;
  const evidence = closeFrameEvidence(record);
  if (others > 0)
    evidence.push({ id: "others-with-code", values: { count: Math.min(others, mostTogether), within: togetherTime } });
  return { id: "loading-stopped", confidence: "possible", evidence, settledBy: "look-at-server" };
};
