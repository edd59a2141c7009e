import { closeFrameEvidence, lastSent } from "../evidence.ts";
import { closedByPeer, openTime, sinceLastSent } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** Longest time from the message to the server's failure, in milliseconds. */
const soon = 500;

/** The server failed right after a message: its handler of that message threw. */
export const messageBrokeServer: Rule = (record) => {
  const before = sinceLastSent(record);
  if (record.code !== 1011 || !closedByPeer(record) || before === null || before > soon) return null;
  // A page that sends all the time has always sent something just before.
  const usualGap = (openTime(record) ?? 0) / record.sent.count;
  if (record.sent.count > 1 && before > usualGap / 2) return null;
  return {
    id: "message-broke-server",
    confidence: "likely",
    evidence: [...closeFrameEvidence(record), ...lastSent(record)],
    settledBy: "look-at-server",
  };
};
