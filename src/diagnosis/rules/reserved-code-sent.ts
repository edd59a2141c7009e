import { reasonText } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/**
 * 1005, 1006 and 1015 are never on the wire (RFC 6455 section 7.4.1). Firefox hands them on if a server sends them all the same:
 * a clean 1006 or 1015, or any of them with a reason, can be nothing else there.
 */
export const reservedCodeSent: Rule = ({ ending, code, reason, wasClean }) => {
  if (ending !== "closed") return null;
  const hadFrame = reason !== "" || (code !== 1005 && wasClean === true);
  if (!hadFrame || (code !== 1005 && code !== 1006 && code !== 1015)) return null;
  const frame = { id: "close-frame", values: { code: String(code) } };
  return {
    id: "reserved-code-sent",
    confidence: "certain",
    evidence: reason === "" ? [frame] : [frame, reasonText(reason)],
  };
};
