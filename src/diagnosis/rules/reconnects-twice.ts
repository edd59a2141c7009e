import type { Rule } from "../rule.ts";

/** Longest time between the two new sockets, in milliseconds: both events of an end come in the same moment. */
const apart = 10;
/** Pairs of new sockets from which on it is no chance. */
const least = 2;
/** How many more sockets must be made than have ended: two widgets that lost theirs together make as many. */
const surplus = 1.5;

/** Two new sockets follow each one that ended: the page reconnects in `onerror` and in `onclose`. */
export const reconnectsTwice: Rule = (record, { earlier }) => {
  if (earlier.length < 2 * least - 1) return null;
  const records = [...earlier, record];
  let firstEnd = Infinity;
  for (const { ended } of records) firstEnd = Math.min(firstEnd, ended.wall);
  const times: number[] = [];
  let lastMade = -Infinity;
  for (const { created } of records) {
    if (created.wall < firstEnd - apart) continue;
    times.push(created.wall);
    lastMade = Math.max(lastMade, created.wall);
  }
  let ends = 0;
  for (const { ended } of records) if (ended.wall <= lastMade + apart) ends += 1;
  if (times.length < surplus * ends) return null;
  const pairs = pairsOf(times, firstEnd);
  if (pairs < least) return null;
  return {
    id: "reconnects-twice",
    confidence: pairs > least ? "likely" : "possible",
    evidence: [{ id: "pairs", values: { ends, made: times.length, pairs, apart } }],
    settledBy: "look-at-stack",
  };
};

/**
 * How many pairs of times are close together, each time in one pair at most. The later one comes after the first end: before it, a page
 * just opens several sockets at once.
 */
function pairsOf(times: readonly number[], firstEnd: number): number {
  let pairs = 0;
  let alone: number | null = null;
  for (const time of times.toSorted((a, b) => a - b)) {
    const paired: boolean = alone !== null && time - alone <= apart && time >= firstEnd;
    if (paired) pairs += 1;
    alone = paired ? null : time;
  }
  return pairs;
}
