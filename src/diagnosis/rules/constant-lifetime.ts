import { limitsNear } from "../../catalog/infrastructure.ts";
import { agreeingTimes, roundTime } from "../agreement.ts";
import { endEvidence, lifetimesBefore, openFor } from "../evidence.ts";
import { endedFromOutside, isOrderly, openTime, silence } from "../observations.ts";
import { productsEvidence, productsOf } from "../products.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";

/** Shortest time open that may be a limit, in milliseconds. */
const shortest = 1000;
/** Shortest time open for which a product's default alone is a hint, in milliseconds. */
const shortestAlone = 25_000;
/** Codes that servers and proxies end sockets with that have lived long enough. */
const codes = new Set<number | null>([1000, 1001, 1005, 1006, 1012]);

/** The socket lived as long as earlier ones of its endpoint did, although it was in use to the end. */
export const constantLifetime: Rule = (record, context) => {
  const open = openTime(record);
  if (!endedFromOutside(record) || !codes.has(record.code) || open === null || open < shortest) return null;
  const before = agreeingTimes(open, context.alike, openTime);
  const limits = limitsNear("lifetime", open).filter(({ limit }) => limit.codes.some((code) => code === record.code));
  const defaults = before.length === 0 && open < shortestAlone ? [] : limits;
  // Without messages a limit on silence looks the same.
  const inUse = (silence(record) ?? 0) < open / 2;
  if (before.length + defaults.length === 0 || (before.length < 2 && defaults.length === 0)) return null;
  const repeated = defaults.length > 0 ? before.length >= 1 : before.length >= 2 && !isOrderly(record);
  const likely = inUse && repeated;
  return {
    id: "constant-lifetime",
    confidence: likely ? "likely" : "possible",
    values: { limit: defaults[0]?.limit.value ?? roundTime([open, ...before]) },
    evidence: [
      openFor(record),
      ...(before.length > 0 ? [lifetimesBefore(before)] : []),
      inUse ? { id: "in-use", values: { silence: silence(record) ?? 0 } } : silenceEvidence(record),
      ...productsEvidence(defaults),
      ...endEvidence(record),
    ],
    settledBy: before.length > 0 ? "look-at-server" : "happens-again",
    products: productsOf(defaults),
  };
};
