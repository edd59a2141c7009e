import { openTime } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** The page went away while the socket was open or connecting. */
export const pageLeft: Rule = (record) => {
  if (record.ending !== "abandoned") return null;
  const open = openTime(record);
  return {
    id: "page-left",
    confidence: "certain",
    evidence: [
      { id: "page-hidden-for-good", values: {} },
      open === null ? { id: "never-opened", values: {} } : { id: "open-for", values: { open } },
    ],
  };
};
