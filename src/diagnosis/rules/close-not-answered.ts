import { closeCallEvidence } from "../evidence.ts";
import { closeCallWhileOpen, withoutCloseFrame } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** How long a browser waits for the answer to `close()`, at least, in milliseconds: Firefox 20.5 s, Chromium 60 s (measured). */
const shortestWait = 15_000;

/** The page called `close()` while the socket was open, and no close frame came back. */
export const closeNotAnswered: Rule = (record) => {
  const call = closeCallWhileOpen(record);
  if (!call || record.ending !== "closed" || !withoutCloseFrame(record)) return null;
  if (record.pageState.fromBfcache || record.pageState.wasFrozen) return null;
  const evidence = [closeCallEvidence(record, call)];
  const waited = record.ended.monotonic - call.at.monotonic;
  if (waited >= shortestWait) return { id: "close-not-answered", confidence: "certain", evidence };
  return { id: "close-not-answered", confidence: "likely", evidence, settledBy: "happens-again" };
};
