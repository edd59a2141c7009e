import { agreeingTimes, roundTime } from "../agreement.ts";
import { closeFrameEvidence, lifetimesBefore, openFor } from "../evidence.ts";
import { closedByPeer, openTime } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Codes that refuse for want of a valid sign-in, or are often used so. */
const codes = new Set<number | null>([1008, 3000, 3003, 4001, 4003, 4401, 4403]);
const words =
  /(?:token|jwt|credential|ticket|log-?in|sign-?in|auth)[^.]{0,24}expired|expired[^.]{0,16}(?:token|jwt|credential|ticket|log-?in|sign-?in|auth)/i;
/** What may also be a game, a meeting or a cart. */
const vagueWords = /session[^.]{0,16}expired|expired[^.]{0,8}session/i;
/** Shortest time open after which a sign-in that was good can have run out, in milliseconds. */
const shortest = 30_000;

/** The sign-in ran out: the server says so, or it refuses after the same time again and again. */
export const tokenExpired: Rule = (record, context) => {
  const open = openTime(record);
  if (!closedByPeer(record) || open === null) return null;
  const refusal = record.code === 1008 || (record.code ?? 0) >= 3000;
  if (!refusal && !codes.has(record.code)) return null;
  const evidence = [...closeFrameEvidence(record), openFor(record)];
  if (refusal && words.test(record.reason)) return { id: "token-expired", confidence: "certain", evidence };
  if (refusal && vagueWords.test(record.reason))
    return { id: "token-expired", confidence: "likely", evidence, settledBy: "look-at-server" };
  if (!codes.has(record.code) || open < shortest) return null;
  const before = agreeingTimes(open, context.alike, openTime);
  if (before.length === 0) return null;
  return {
    id: "token-expired",
    confidence: before.length >= 2 ? "likely" : "possible",
    values: { limit: roundTime([open, ...before]) },
    evidence: [...evidence, lifetimesBefore(before)],
    settledBy: "look-at-server",
  };
};
