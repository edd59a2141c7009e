import { hostOf } from "../../socket/endpoint.ts";
import type { SocketRecord } from "../../socket/socket-record.ts";
import { toleranceOf } from "../agreement.ts";
import { noCloseFrame } from "../evidence.ts";
import { togetherTime } from "../history.ts";
import { silence, wasLost } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** From this silence on, sockets that were silent together may have reached a time-out together, in milliseconds. */
const longSilence = 5000;

/** Several sockets of one host were cut at once: its process ended, what stands before it, or the way to it. */
export const socketsEndedTogether: Rule = (record, context) => {
  if (!wasLost(record)) return null;
  const host = hostOf(record.url);
  if (host === "") return null;
  const others = context.together.filter((other) => wasLost(other) && hostOf(other.url) === host);
  if (others.length === 0) return null;
  const timedOut = others.some((other) => silentTogether(record, other));
  return {
    id: "sockets-ended-together",
    confidence: others.length >= 2 && !timedOut ? "likely" : "possible",
    values: { host },
    evidence: [
      { id: "ended-together", values: { count: others.length, host, within: togetherTime } },
      noCloseFrame(record),
    ],
    settledBy: "look-at-server",
  };
};

function silentTogether(record: SocketRecord, other: SocketRecord): boolean {
  const one = silence(record) ?? 0;
  const two = silence(other) ?? 0;
  return one >= longSilence && Math.abs(one - two) <= toleranceOf(one);
}
