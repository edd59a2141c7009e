import { closeCallWhileOpen, closedByPage, openTime, withoutCloseFrame } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** How long a browser waits for the answer to `close()`, at least, in milliseconds: Firefox 20.5 s, Chromium 60 s (measured). */
const shortestWait = 15_000;

/** The page called `close()` while the socket was open. */
export const pageClosed: Rule = (record) => {
  const call = closeCallWhileOpen(record);
  if (!call || record.ending !== "closed") return null;
  const waited = record.ended.monotonic - call.at.monotonic;
  const called = {
    id: call.code === null ? "close-call-without-code" : "close-call",
    values: { code: String(call.code), before: waited, open: openTime(record) ?? 0 },
  };
  if (closedByPage(record)) {
    const answer = String(record.code);
    const differs = record.code !== (call.code ?? 1005);
    return {
      id: "page-closed",
      confidence: "certain",
      evidence: [called, ...(differs ? [{ id: "answered-with", values: { code: answer } }] : [])],
    };
  }
  if (!withoutCloseFrame(record)) return { id: "page-closed", confidence: "possible", evidence: [called] };
  return { id: "close-not-answered", confidence: waited >= shortestWait ? "certain" : "likely", evidence: [called] };
};
