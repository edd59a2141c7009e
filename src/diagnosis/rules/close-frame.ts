import { closeCodeOf } from "../../catalog/look-up.ts";
import type { CauseId } from "../cause-id.ts";
import { closeFrameEvidence, lastSent, openFor } from "../evidence.ts";
import { closedByPeer } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { silenceEvidence } from "../silence-evidence.ts";

/** What a server says by each defined code (RFC 6455 section 7.4.1, IANA registry). 1009 has a rule of its own. */
const saidBy: Readonly<Record<number, CauseId>> = {
  1000: "server-finished",
  1001: "server-going-away",
  1002: "protocol-error-reported",
  1003: "message-type-refused",
  1005: "closed-without-code",
  1007: "message-content-refused",
  1008: "policy-refused",
  1010: "extension-missing",
  1011: "server-error",
  1012: "server-restarting",
  1013: "server-overloaded",
  1014: "gateway-error",
  3000: "not-signed-in",
  3003: "not-permitted",
  3008: "server-waited-too-long",
};

function causeOf(code: number): CauseId {
  const { id } = closeCodeOf(code);
  return (
    saidBy[code] ?? (id === "3000-3999" ? "library-code" : id === "4000-4999" ? "application-code" : "undefined-code")
  );
}

/** The server ended it by a close frame: its code is the server's own word. */
export const closeFrame: Rule = (record) => {
  const { code, reason, wasClean, browser } = record;
  if (code === null || code === 1009 || !closedByPeer(record)) return null;
  if (code === 1006 || code === 1015 || (code === 1005 && reason !== "")) return null;
  const evidence = [...closeFrameEvidence(record), openFor(record), ...lastSent(record), silenceEvidence(record)];
  // Firefox says the same when the loading of the page was stopped.
  const doubtful = browser === "firefox" && code === 1001 && reason === "" && wasClean === true;
  if (doubtful) return { id: causeOf(code), confidence: "likely", evidence, settledBy: "look-at-server" };
  return { id: causeOf(code), confidence: "certain", evidence };
};
