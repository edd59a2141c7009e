import { median } from "../attempts.ts";
import type { Rule } from "../rule.ts";

/** Attempts from which on it is a storm. */
const least = 4;
/** Longest time between attempts that is no waiting, in milliseconds. */
const longest = 1000;

/** The page tries again at once, each time. */
export const retriesWithoutBackOff: Rule = (_record, { attempts: { records, gaps, span } }) => {
  if (records.length < least) return null;
  const gap = median(gaps);
  const grows = (gaps.at(-1) ?? 0) > 2 * (gaps[0] ?? 0) + 100;
  if (gap > longest || grows) return null;
  return {
    id: "retries-without-back-off",
    confidence: "likely",
    evidence: [
      { id: "attempts", values: { count: records.length, span } },
      { id: "gap-between", values: { gap } },
    ],
    settledBy: "look-at-stack",
  };
};
