import { lifeTime } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** A socket in a worker, which only DevTools tells of: close code and reason are not available. */
export const workerSocket: Rule = (record) => {
  if (record.frame.kind !== "worker" || record.ending !== "closed" || record.code !== null) return null;
  return {
    id: "worker-socket",
    confidence: "certain",
    evidence: [{ id: "lived-in-worker", values: { life: lifeTime(record) } }],
  };
};
