import type { Thrown } from "../../socket/socket-record.ts";
import type { Rule } from "../rule.ts";
import type { Evidence } from "../verdict.ts";

function exceptionOf({ name, message }: Thrown): Evidence {
  if (message === "") return { id: "exception-without-message", values: { name } };
  return { id: "exception", values: { name, message } };
}

/** The browser refused to open the socket. There is no close event, and the server has seen nothing. */
export const blocked: Rule = ({ ending, violation, thrown, frame, url }) => {
  if (ending !== "blocked") return null;
  if (violation) {
    const { directive, blocked: uri } = violation;
    return {
      id: "content-security-policy",
      confidence: "certain",
      evidence: [{ id: "policy-violation", values: { directive, uri } }],
    };
  }
  // What Firefox throws when the policy forbids the connection; the violation event may be missing where the page stopped it.
  if (thrown?.name === "NS_ERROR_CONTENT_BLOCKED")
    return {
      id: "content-security-policy",
      confidence: "likely",
      evidence: [exceptionOf(thrown)],
    };
  if (thrown?.name === "SecurityError") {
    const mixed = frame.url.startsWith("https:") && /^ws:|^http:/.test(url);
    return {
      id: mixed ? "mixed-content" : "refused-by-browser",
      confidence: mixed ? "certain" : "likely",
      evidence: [exceptionOf(thrown), ...(mixed ? [{ id: "insecure-from-secure", values: { page: frame.url } }] : [])],
    };
  }
  if (thrown?.name === "SyntaxError" || thrown?.name === "TypeError")
    return { id: "invalid-arguments", confidence: "certain", evidence: [exceptionOf(thrown)] };
  const evidence = thrown ? [exceptionOf(thrown)] : [{ id: "no-close-event", values: {} }];
  return { id: "refused-by-browser", confidence: "likely", evidence };
};
