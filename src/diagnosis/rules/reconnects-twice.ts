import type { SocketRecord } from "../../socket/socket-record.ts";
import type { Rule } from "../rule.ts";

/** Longest time between the two new sockets, in milliseconds. */
const apart = 50;
/** Longest time from an end to the sockets that follow it, in milliseconds. */
const after = 2000;
/** Ends followed by two from which on it is no chance. */
const least = 2;

/** Two new sockets follow each one that ended: the page reconnects in `onerror` and in `onclose`. */
export const reconnectsTwice: Rule = (record, { earlier }) => {
  const records = [...earlier, record];
  const pairs = groupsOf(records).filter((group, index, groups) => doubles(group, groups[index - 1], records)).length;
  if (pairs < least) return null;
  return {
    id: "reconnects-twice",
    confidence: pairs > least ? "likely" : "possible",
    evidence: [{ id: "pairs", values: { pairs, sockets: records.length, apart } }],
    settledBy: "look-at-stack",
  };
};

/** Sockets that were made at the same time, in order. */
function groupsOf(records: readonly SocketRecord[]): SocketRecord[][] {
  const groups: SocketRecord[][] = [];
  for (const record of records.toSorted((a, b) => a.created.wall - b.created.wall)) {
    const last = groups.at(-1);
    if (last?.[0] && record.created.wall - last[0].created.wall <= apart) last.push(record);
    else groups.push([record]);
  }
  return groups;
}

/** More sockets were made than had ended since the last were made: two widgets that lost theirs together make as many. */
function doubles(
  group: readonly SocketRecord[],
  before: readonly SocketRecord[] | undefined,
  records: readonly SocketRecord[],
): boolean {
  const [first] = group;
  if (!first || group.length < 2) return false;
  const earliest = Math.max(first.created.wall - after, before?.[0]?.created.wall ?? -Infinity);
  const latest = first.created.wall + apart;
  const ends = records.filter(({ ended }) => ended.wall > earliest && ended.wall <= latest).length;
  return ends > 0 && group.length >= 2 * ends;
}
