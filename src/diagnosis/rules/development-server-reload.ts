import { developmentServerSign } from "../development-server.ts";
import { endedFromOutside } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** The socket of a development server, which restarts and reloads the page as a matter of course. */
export const developmentServerReload: Rule = (record) => {
  const sign = developmentServerSign(record);
  if (sign === null || !endedFromOutside(record)) return null;
  return {
    id: "development-server-reload",
    confidence: "likely",
    evidence: [{ id: "development-server", values: { sign } }],
    settledBy: "look-at-server",
  };
};
