import { closeCallWhileConnecting, lifeTime } from "../observations.ts";
import type { Rule } from "../rule.ts";
import type { Evidence } from "../verdict.ts";

/** The socket never opened, and the browser says no more than that. */
export const handshake: Rule = (record) => {
  if (record.ending !== "failed") return null;
  const { handshake: answer, browser, code, errorEvent, pageState } = record;
  const never: Evidence = { id: "failed-after", values: { life: lifeTime(record) } };
  const call = closeCallWhileConnecting(record);
  if (call) {
    const waited = call.at.monotonic - record.created.monotonic;
    return {
      id: "closed-while-connecting",
      confidence: "certain",
      evidence: [{ id: "close-call-connecting", values: { waited } }],
    };
  }
  if (answer?.status !== undefined)
    return {
      id: "handshake-refused",
      confidence: "certain",
      evidence: [{ id: "http-status", values: { status: String(answer.status) } }],
    };
  if (!pageState.online)
    return { id: "offline", confidence: "likely", evidence: [never, { id: "browser-offline", values: {} }] };
  // Chromium reports a failed TLS handshake as 1006; only Firefox uses 1015 for it.
  if (code === 1015 && browser === "firefox")
    return { id: "tls-failed", confidence: "certain", evidence: [never, { id: "code-1015", values: {} }] };
  if (browser === "firefox" && !errorEvent)
    return {
      id: "accepted-then-dropped",
      confidence: "likely",
      evidence: [never, { id: "no-error-event", values: {} }],
    };
  return { id: "handshake-failed", confidence: "certain", evidence: [never] };
};
