import { hostOf } from "../../socket/endpoint.ts";
import { noCloseFrame } from "../evidence.ts";
import { togetherTime } from "../history.ts";
import { wasLost } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Several sockets of one host were cut at once: its process ended, or what stands before it. */
export const socketsEndedTogether: Rule = (record, { together }) => {
  if (!wasLost(record)) return null;
  const host = hostOf(record.url);
  const others = together.filter((other) => wasLost(other) && hostOf(other.url) === host).length;
  if (others === 0 || host === "") return null;
  return {
    id: "sockets-ended-together",
    confidence: others >= 2 ? "likely" : "possible",
    values: { host },
    evidence: [{ id: "ended-together", values: { count: others, host, within: togetherTime } }, noCloseFrame(record)],
    settledBy: "look-at-server",
  };
};
