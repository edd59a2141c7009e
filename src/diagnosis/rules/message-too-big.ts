import { limitsNear } from "../../catalog/infrastructure.ts";
import { closeFrameEvidence, lastSent, noCloseFrame } from "../evidence.ts";
import { closedByPeer, sinceLastSent, wasLost } from "../observations.ts";
import { productsEvidence, productsOf } from "../products.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";

/** A message that is cut off at once after is big from here on, in bytes: the smallest default limit of a known server is 8 KiB. */
const big = 8192;
/** From here on it is bigger than what most applications send. */
const veryBig = 65_536;
/** Longest time from the send to the end, in milliseconds. */
const soon = 2000;

/** The server says that a message was too big (1009), or cut the connection right after a big one. */
export const messageTooBig: Rule = (record) => {
  const { code, sent } = record;
  const size = sent.lastSize ?? 0;
  if (code !== 1009 && size < big) return null;
  const limits = limitsNear("message-size", size).filter(
    ({ limit }) => limit.codes.some((one) => one === code) && (!limit.reason || limit.reason.test(record.reason)),
  );
  const fitting = { evidence: productsEvidence(limits), products: productsOf(limits) };
  if (code === 1009 && closedByPeer(record))
    return {
      id: "message-too-big",
      confidence: "certain",
      evidence: [...closeFrameEvidence(record), ...lastSent(record), ...fitting.evidence, silenceEvidence(record)],
      products: fitting.products,
    };
  const before = sinceLastSent(record);
  if (!wasLost(record) || before === null || before > soon || size < big || size < sent.largestSize) return null;
  // The limit is on one message, so those that were let through before were smaller.
  const outstanding = sent.count === 1 || (sent.size - size) / (sent.count - 1) < size / 4;
  return {
    id: "message-too-big",
    confidence: outstanding && size >= veryBig ? "likely" : "possible",
    evidence: [...lastSent(record), ...fitting.evidence, noCloseFrame(record)],
    settledBy: "look-at-server",
    products: fitting.products,
  };
};
