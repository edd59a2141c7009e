import { endedFromOutside, silence } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";

/** After how long browsers slow the timers of a hidden page down to one a minute, in milliseconds (Chromium: intensive throttling). */
const throttledAfter = 5 * 60_000;
/** Shortest silence of the page that slowed timers can explain, in milliseconds. */
const shortest = 30_000;
/** Codes of servers that waited in vain. */
const codes = new Set<number | null>([1000, 1001, 1002, 1006, 1008, 3008, 4408]);

/** The page sent its heartbeats too late, because the browser had slowed its timers down. */
export const heartbeatThrottled: Rule = (record) => {
  const { hiddenFor } = record.pageState;
  const time = silence(record, "sent");
  if (!endedFromOutside(record) || !codes.has(record.code)) return null;
  if (hiddenFor === null || hiddenFor < throttledAfter || time === null || time < shortest || record.sent.count < 2)
    return null;
  return {
    id: "heartbeat-throttled",
    confidence: "possible",
    evidence: [{ id: "hidden-for", values: { hidden: hiddenFor } }, silenceEvidence(record, "sent")],
    settledBy: "try-in-foreground",
  };
};
