import type { SocketRecord } from "../socket/socket-record.ts";
import { closerOf } from "./closer.ts";
import type { History } from "./history.ts";
import { rules } from "./rules/rules.ts";
import { severityOf } from "./severity.ts";
import type { Cause, Confidence, Verdict } from "./verdict.ts";

const rank: Record<Confidence, number> = { certain: 0, likely: 1, possible: 2 };

/**
 * What a record comes to, given what came before it. Pure: the same record and history give the same verdict. Causes of equal
 * confidence keep the order of the rules.
 */
export function diagnose(record: SocketRecord, history: History): Verdict {
  const found = rules.map((rule) => rule(record, history)).filter((cause) => cause !== null);
  const [first = unexplained, ...others] = found.toSorted((a, b) => rank[a.confidence] - rank[b.confidence]);
  return { severity: severityOf(record), closer: closerOf(record), causes: [first, ...others] };
}

/** Only a forged record gets here: each ending that a browser reports has a rule. */
const unexplained: Cause = { id: "connection-lost", confidence: "possible", evidence: [] };
