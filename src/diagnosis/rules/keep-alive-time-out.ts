import { closeFrameEvidence } from "../evidence.ts";
import { closedByPeer } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";

/** What servers write when a ping is not answered (websockets and uvicorn: "keepalive ping timeout"; Deno: "No response from ping frame."). */
const words =
  /\b(?:ping|pong|keep-?alive)\b.{0,40}(?:timed?[ -]?out|expired|missed)|no (?:response|reply) (?:to|from) ping|no pong\b/i;
/** Words that may also speak of a heartbeat that the page should have sent. */
const vagueWords =
  /\bheart-?beat\b.{0,40}(?:timed?[ -]?out|expired|missed)|no (?:response|reply) (?:to|from) heart-?beat|no heart-?beat/i;

/** The server says that its ping was not answered in time. Browsers answer pings by themselves, as long as they run. */
export const keepAliveTimeOut: Rule = (record) => {
  if (!closedByPeer(record)) return null;
  const clear = words.test(record.reason);
  if (!clear && !vagueWords.test(record.reason)) return null;
  const { wasFrozen, clockJump, hiddenFor } = record.pageState;
  const evidence = [...closeFrameEvidence(record), silenceEvidence(record)];
  if (wasFrozen) evidence.push({ id: "page-frozen", values: {} });
  if (clockJump >= 10_000) evidence.push({ id: "clock-jump", values: { jump: clockJump } });
  if (hiddenFor !== null) evidence.push({ id: "hidden-for", values: { hidden: hiddenFor } });
  if (clear) return { id: "keep-alive-time-out", confidence: "certain", evidence };
  return { id: "keep-alive-time-out", confidence: "likely", evidence, settledBy: "look-at-server" };
};
