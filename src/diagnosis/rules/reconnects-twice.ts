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
  const made = records.toSorted((a, b) => a.created.wall - b.created.wall);
  const ends = records.map(({ ended }) => ended.wall);
  const pairs = made.filter((one, index) => {
    const next = made[index + 1];
    return next !== undefined && next.created.wall - one.created.wall <= apart && followsAnEnd(one, ends);
  }).length;
  if (pairs < least) return null;
  return {
    id: "reconnects-twice",
    confidence: pairs > least ? "likely" : "possible",
    evidence: [{ id: "pairs", values: { pairs, sockets: records.length } }],
    settledBy: "look-at-stack",
  };
};

function followsAnEnd({ created }: SocketRecord, ends: readonly number[]): boolean {
  return ends.some((end) => created.wall - end >= -5 && created.wall - end <= after);
}
