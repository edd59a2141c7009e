import { parseUrl } from "../../socket/parse-url.ts";
import type { SocketRecord } from "../../socket/socket-record.ts";
import { noCloseFrame } from "../evidence.ts";
import { togetherTime } from "../history.ts";
import { isLocalAddress } from "../local-address.ts";
import { wasLost } from "../observations.ts";
import type { Rule } from "../rule.ts";
import type { Evidence } from "../verdict.ts";

const isLostAfar = (record: SocketRecord): boolean => wasLost(record) && !isLocalAddress(record.url);

/** The last two labels of the host: names below them are often behind one proxy. */
function siteOf(url: string): string {
  return parseUrl(url)?.hostname.split(".").slice(-2).join(".") ?? "";
}

/** The network went away under an open socket: the browser says so, or sockets of several sites were cut at once. */
export const networkLost: Rule = (record, context) => {
  if (!isLostAfar(record)) return null;
  const evidence: Evidence[] = [];
  if (!record.pageState.online) evidence.push({ id: "browser-offline", values: {} });
  const sites = new Set([record, ...context.together].filter(isLostAfar).map(({ url }) => siteOf(url)));
  if (sites.size > 1) evidence.push({ id: "sites-together", values: { count: sites.size, within: togetherTime } });
  if (evidence.length === 0) return null;
  return {
    id: "network-lost",
    confidence: "likely",
    evidence: [...evidence, noCloseFrame(record)],
    settledBy: "happens-again",
  };
};
