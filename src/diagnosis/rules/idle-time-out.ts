import { limitsNear } from "../../catalog/infrastructure.ts";
import type { SocketRecord } from "../../socket/socket-record.ts";
import { agreeingTimes, roundTime, toleranceOf } from "../agreement.ts";
import type { Context } from "../context.ts";
import { endEvidence } from "../evidence.ts";
import { type Direction, endedFromOutside, isOrderly, openTime, silence } from "../observations.ts";
import { productsEvidence, productsOf } from "../products.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";
import type { Cause, Evidence } from "../verdict.ts";

/** Shortest silence that may be a time-out, in milliseconds. */
const shortest = 1500;
/** Shortest silence for which a product's default alone is a hint, in milliseconds: short ones come by chance. */
const shortestAlone = 20_000;
/** Clocks apart by more mean that the machine slept, in milliseconds. */
const sleep = 5000;
/** Codes that servers and proxies were seen to end idle sockets with (nginx and HAProxy cut; Tomcat 1001; Cowboy 1000; Bandit 1002). */
const codes = new Set<number | null>([1000, 1001, 1002, 1005, 1006, 3008]);
const directions: readonly Direction[] = ["either", "received", "sent"];

/**
 * Silence of a certain length ended the socket: the same silence as before earlier ends of the endpoint, or the default of a known
 * product. Proxies count one direction or both, so each is compared.
 */
export const idleTimeOut: Rule = (record, context) => {
  if (!endedFromOutside(record) || !codes.has(record.code) || record.pageState.clockJump > sleep) return null;
  let first: Cause | null = null;
  for (const direction of directions) {
    const cause = inDirection(record, context, direction);
    if (cause?.confidence === "likely") return cause;
    first ??= cause;
  }
  return first;
};

function inDirection(record: SocketRecord, context: Context, direction: Direction): Cause | null {
  const time = silence(record, direction);
  if (time === null || time < shortest || !isTold(record, direction)) return null;
  const { alike } = context;
  const before = agreeingTimes(time, alike, (other) => silence(other, direction));
  const limits = limitsNear("idle", time).filter(
    ({ limit }) => (limit.direction ?? "either") === direction && limit.codes.some((code) => code === record.code),
  );
  const defaults = before.length === 0 && time < shortestAlone ? [] : limits;
  if (before.length + defaults.length === 0) return null;
  const repeated = defaults.length > 0 ? before.length >= 1 : before.length >= 2 && !isOrderly(record);
  // Without any message, a limit on the life of a connection looks the same.
  const distinct =
    [record, ...alike].some(wasUsed) || (defaults.length > 0 && limitsNear("lifetime", time).length === 0);
  const likely = repeated && distinct;
  const limit = defaults[0]?.limit.value ?? roundTime([time, ...before]);
  return {
    id: "idle-time-out",
    confidence: likely ? "likely" : "possible",
    values: { limit },
    evidence: [
      silenceEvidence(record, direction),
      ...(before.length > 0 ? [silencesBefore(before)] : []),
      ...productsEvidence(defaults),
      ...endEvidence(record),
    ],
    settledBy: before.length > 0 ? "look-at-server" : "happens-again",
    products: productsOf(defaults),
  };
}

/** There was a message some time after the open, so that silence and life differ. */
function wasUsed(record: SocketRecord): boolean {
  const open = openTime(record) ?? 0;
  return open - (silence(record) ?? 0) > toleranceOf(open);
}

/** A silence in one direction says something only where the other was not as silent. */
function isTold(record: SocketRecord, direction: Direction): boolean {
  return direction === "either" || (silence(record) ?? 0) < (silence(record, direction) ?? 0) / 2;
}

const silencesBefore = (times: readonly number[]): Evidence => ({
  id: "silences-before",
  values: { count: times.length, silences: times },
});
