import { openTime, wasLost } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Attempts from which on it is no chance. */
const least = 3;
/** Longest time open, in milliseconds, of sockets that were cut without a close frame: after more, it may be a time-out. */
const atOnce = 1000;

/** Each attempt is accepted and ended at once in the same way: the server decides after the handshake that it does not want it. */
export const acceptedThenRejected: Rule = (record, { attempts: { records: all } }) => {
  if (all.length < least) return null;
  const other = all.findLastIndex(({ opened, code }) => !opened || code !== record.code);
  const records = all.slice(other + 1);
  const longest = Math.max(...records.map((one) => openTime(one) ?? 0));
  if (records.length < least || (wasLost(record) && longest > atOnce)) return null;
  return {
    id: "accepted-then-rejected",
    confidence: "likely",
    evidence: [
      { id: "opened-and-ended", values: { count: records.length, code: String(record.code) } },
      { id: "longest-open", values: { open: longest } },
    ],
    settledBy: "look-at-server",
  };
};
