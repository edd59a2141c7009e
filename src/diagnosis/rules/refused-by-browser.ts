import { exceptionOf } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** The browser refused to open the socket, for a reason that the record does not show. */
export const refusedByBrowser: Rule = ({ ending, thrown, errorEvent }) => {
  if (ending !== "blocked") return null;
  const evidence = thrown
    ? [exceptionOf(thrown)]
    : [{ id: errorEvent ? "no-close-event" : "blocked-before-open", values: {} }];
  return { id: "refused-by-browser", confidence: "likely", evidence, settledBy: "read-console" };
};
