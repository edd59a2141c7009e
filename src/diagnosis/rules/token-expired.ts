import { agreeing, roundTime } from "../agreement.ts";
import { closeFrameEvidence } from "../evidence.ts";
import { closedByPeer, openTime } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Codes that refuse for want of a valid sign-in, or are often used so. */
const codes = new Set<number | null>([1008, 3000, 3003, 4001, 4003, 4401, 4403]);
const words =
  /(?:token|jwt|session|credential|ticket|log-?in|sign-?in|auth)[^.]{0,24}expir|expir[^.]{0,16}(?:token|jwt|session|credential|ticket|log-?in|sign-?in|auth)/i;
/** Shortest time open after which a sign-in that was good can have run out, in milliseconds. */
const shortest = 30_000;

/** The sign-in ran out: the server says so, or it refuses after the same time again and again. */
export const tokenExpired: Rule = (record, { earlier }) => {
  const open = openTime(record);
  if (!closedByPeer(record) || open === null) return null;
  const evidence = [...closeFrameEvidence(record), { id: "open-for", values: { open } }];
  if (words.test(record.reason) && (record.code === null || record.code >= 3000 || record.code === 1008))
    return { id: "token-expired", confidence: "certain", evidence };
  if (!codes.has(record.code) || open < shortest) return null;
  const before = agreeing(
    open,
    earlier.filter(({ code }) => code === record.code).flatMap((other) => openTime(other) ?? []),
  );
  if (before.length === 0) return null;
  return {
    id: "token-expired",
    confidence: before.length >= 2 ? "likely" : "possible",
    values: { limit: roundTime([open, ...before]) },
    evidence: [...evidence, { id: "lifetimes-before", values: { count: before.length, lifetimes: before } }],
    settledBy: "look-at-server",
  };
};
