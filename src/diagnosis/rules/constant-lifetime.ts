import { limitsNear } from "../../catalog/infrastructure.ts";
import { agreeing, roundTime } from "../agreement.ts";
import { closeFrameEvidence, noCloseFrame } from "../evidence.ts";
import { closedByPeer, openTime, silence, wasLost } from "../observations.ts";
import { productsEvidence, productsOf } from "../products.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";

/** Shortest time open that may be a limit, in milliseconds. */
const shortest = 1000;
/** Shortest time open for which a product's default alone is a hint, in milliseconds. */
const shortestAlone = 25_000;
/** Codes that servers and proxies end sockets with that have lived long enough. */
const codes = new Set<number | null>([1000, 1001, 1005, 1006, 1012]);
/** Ends in good order, which come after the same time for other reasons, too: a job that takes so long. */
const orderly = new Set<number | null>([1000, 1005]);

/** The socket lived as long as earlier ones of its endpoint did, although it was in use to the end. */
export const constantLifetime: Rule = (record, { earlier }) => {
  const open = openTime(record);
  const couldBe = (wasLost(record) || closedByPeer(record)) && codes.has(record.code);
  if (!couldBe || open === null || open < shortest) return null;
  const before = agreeing(
    open,
    earlier
      .filter((other) => other.code === record.code && (wasLost(other) || closedByPeer(other)))
      .flatMap((other) => openTime(other) ?? []),
  );
  const limits = limitsNear("lifetime", open).filter(({ limit }) => limit.codes.some((code) => code === record.code));
  const defaults = before.length === 0 && open < shortestAlone ? [] : limits;
  // Without messages a limit on silence looks the same.
  const inUse = (silence(record) ?? 0) < open / 2;
  if (before.length + defaults.length === 0 || (before.length < 2 && defaults.length === 0)) return null;
  const repeated = defaults.length > 0 ? before.length >= 1 : before.length >= 2 && !orderly.has(record.code);
  const likely = inUse && repeated;
  return {
    id: "constant-lifetime",
    confidence: likely ? "likely" : "possible",
    values: { limit: defaults[0]?.limit.value ?? roundTime([open, ...before]) },
    evidence: [
      { id: "open-for", values: { open } },
      ...(before.length > 0 ? [{ id: "lifetimes-before", values: { count: before.length, lifetimes: before } }] : []),
      inUse ? { id: "in-use", values: { silence: silence(record) ?? 0 } } : silenceEvidence(record),
      ...productsEvidence(defaults),
      ...(wasLost(record) ? [noCloseFrame(record)] : closeFrameEvidence(record)),
    ],
    settledBy: before.length > 0 ? "look-at-server" : "happens-again",
    products: productsOf(defaults),
  };
};
