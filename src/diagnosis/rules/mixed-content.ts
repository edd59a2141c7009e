import { exceptionOf } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** A page loaded over https: may not open ws: (Mixed Content, section 5); both browsers throw a SecurityError. */
export const mixedContent: Rule = ({ ending, violation, thrown, frame, url }) => {
  if (ending !== "blocked" || violation || thrown?.name !== "SecurityError") return null;
  if (!frame.url.startsWith("https:") || !/^ws:|^http:/i.test(url)) return null;
  return {
    id: "mixed-content",
    confidence: "certain",
    evidence: [exceptionOf(thrown), { id: "insecure-from-secure", values: { page: frame.url } }],
  };
};
