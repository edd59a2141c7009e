import { lifeTime, wasLost } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";

/** Least difference of the two clocks that means sleep, in milliseconds: clocks that are corrected jump by less. */
const leastJump = 10_000;

/** The wall clock went on while the page's clock stood still: the machine slept, and the connection did not outlive it. */
export const machineSlept: Rule = (record) => {
  const { clockJump } = record.pageState;
  if (!wasLost(record) || clockJump < leastJump) return null;
  return {
    id: "machine-slept",
    // The sleep may be long past in the life of a socket that outlived it.
    confidence: clockJump >= lifeTime(record) ? "likely" : "possible",
    evidence: [{ id: "clock-jump", values: { jump: clockJump } }, silenceEvidence(record)],
    settledBy: "happens-again",
  };
};
