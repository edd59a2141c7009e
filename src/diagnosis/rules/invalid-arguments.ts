import { exceptionOf } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** The constructor refuses its arguments (WHATWG WebSockets, constructor steps). */
export const invalidArguments: Rule = ({ ending, violation, thrown }) => {
  if (ending !== "blocked" || violation || (thrown?.name !== "SyntaxError" && thrown?.name !== "TypeError"))
    return null;
  return { id: "invalid-arguments", confidence: "certain", evidence: [exceptionOf(thrown)] };
};
