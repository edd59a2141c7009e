import { closeFrameEvidence } from "../evidence.ts";
import { closedByPeer } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";

/** What servers write when a ping is not answered (websockets and uvicorn: "keepalive ping timeout"; Deno: "No response from ping frame."). */
const words =
  /(?:keep-?alive|ping|pong|heart-?beat).{0,40}(?:time[d -]?out|expired|missed)|no (?:response|reply) (?:to|from) (?:ping|heart-?beat)|no pong/i;

/** The server says that its ping was not answered in time. Browsers answer pings by themselves, as long as they run. */
export const keepAliveTimeOut: Rule = (record) => {
  if (!closedByPeer(record) || !words.test(record.reason)) return null;
  const { wasFrozen, clockJump, hiddenFor } = record.pageState;
  const evidence = [...closeFrameEvidence(record), silenceEvidence(record)];
  if (wasFrozen) evidence.push({ id: "page-frozen", values: {} });
  if (clockJump >= 10_000) evidence.push({ id: "clock-jump", values: { jump: clockJump } });
  if (hiddenFor !== null) evidence.push({ id: "hidden-for", values: { hidden: hiddenFor } });
  return { id: "keep-alive-time-out", confidence: "certain", evidence };
};
