import { hostOf } from "../../socket/endpoint.ts";
import { noCloseFrame } from "../evidence.ts";
import { togetherTime } from "../history.ts";
import { wasLost } from "../observations.ts";
import type { Rule } from "../rule.ts";
import type { Evidence } from "../verdict.ts";

/** The network went away under an open socket: the browser says so, or sockets of several hosts were cut at once. */
export const networkLost: Rule = (record, { together }) => {
  if (!wasLost(record)) return null;
  const evidence: Evidence[] = [];
  if (!record.pageState.online) evidence.push({ id: "browser-offline", values: {} });
  const hosts = new Set([record, ...together].filter(wasLost).map(({ url }) => hostOf(url)));
  if (hosts.size > 1) evidence.push({ id: "hosts-together", values: { count: hosts.size, within: togetherTime } });
  if (evidence.length === 0) return null;
  return {
    id: "network-lost",
    confidence: "likely",
    evidence: [...evidence, noCloseFrame(record)],
    settledBy: "happens-again",
  };
};
