import { median } from "../attempts.ts";
import type { Rule } from "../rule.ts";

/** Attempts from which on gaps that stay the same mean something. */
const least = 4;
/** Shortest gap that is a wait at all, in milliseconds. */
const shortest = 200;
/** How far the gaps may be from their median. */
const spread = 0.25;

/** The page waits before it tries again, but never longer: each successful open sets the back-off back to its beginning. */
export const backOffReset: Rule = (_record, { attempts: { records, gaps } }) => {
  if (records.length < least || !records.every(({ opened }) => opened)) return null;
  const gap = median(gaps);
  const constant = gaps.every((one) => Math.abs(one - gap) <= gap * spread);
  if (gap < shortest || !constant) return null;
  return {
    id: "back-off-reset",
    confidence: "possible",
    evidence: [
      { id: "constant-gaps", values: { count: gaps.length, gap } },
      { id: "opened-each-time", values: { count: records.length } },
    ],
    settledBy: "look-at-stack",
  };
};
