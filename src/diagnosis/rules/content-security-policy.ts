import { exceptionOf } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** What a policy must list to allow a socket: its scheme, host and port (CSP level 3, host-source). */
function sourceOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host } = new URL(url);
  return `${protocol.replace(/^http/, "ws")}//${host}`;
}

/**
 * A content security policy forbids the connection. Chromium fires only `error`; Firefox throws, and the violation event may be
 * missing where the page stopped it.
 */
export const contentSecurityPolicy: Rule = ({ ending, violation, thrown, url }) => {
  if (ending !== "blocked") return null;
  if (violation) {
    const { directive, blocked: uri } = violation;
    return {
      id: "content-security-policy",
      confidence: "certain",
      values: { directive, source: sourceOf(url) },
      evidence: [{ id: "policy-violation", values: { directive, uri } }],
    };
  }
  if (thrown?.name !== "NS_ERROR_CONTENT_BLOCKED") return null;
  return {
    id: "content-security-policy",
    confidence: "likely",
    values: { directive: "connect-src", source: sourceOf(url) },
    evidence: [exceptionOf(thrown)],
    settledBy: "read-console",
  };
};
