import type { SocketRecord } from "../socket/socket-record.ts";
import { closerOf } from "./closer.ts";
import { contextOf, type Surroundings } from "./context.ts";
import { isGeneral, isRepetition, isRestated } from "./general-causes.ts";
import { rulesFor } from "./rules/rules.ts";
import { severityOf } from "./severity.ts";
import type { Cause, Verdict } from "./verdict.ts";

/**
 * What a record comes to, given what is around it. Pure: the same record and history give the same verdict. Causes of equal rank
 * keep the order of the rules.
 */
export function diagnose(record: SocketRecord, history: Surroundings): Verdict {
  const context = contextOf(record, history);
  const found: Cause[] = [];
  for (const rule of rulesFor(record)) {
    const cause = rule(record, context);
    if (cause) found.push(cause);
  }
  const explained = found.some((cause) => cause.confidence !== "possible" && !isGeneral(cause) && !isRepetition(cause));
  const kept = explained ? found.filter((cause) => !isRestated(cause)) : found;
  const ranked = kept.length < 2 ? kept : kept.toSorted((a, b) => rankOf(a) - rankOf(b));
  // Two rules may find the same cause by different signs: the surer one is told.
  const told =
    ranked.length < 2
      ? ranked
      : ranked.filter(({ id }, index) => ranked.findIndex((other) => other.id === id) === index);
  const [first = unexplained, ...others] = told;
  return { severity: severityOf(record), closer: closerOf(record), causes: [first, ...others] };
}

/**
 * What explains this very end comes before what only names its kind, unless it is a mere possibility. Why it happens again and again
 * is told last: it is not what ended this socket.
 */
function rankOf(cause: Cause): number {
  if (isRepetition(cause)) return 5;
  const possible = cause.confidence === "possible";
  if (isGeneral(cause)) return possible ? 4 : 2;
  return possible ? 3 : cause.confidence === "certain" ? 0 : 1;
}

/** Only a forged record gets here: each ending that a browser reports has a rule. */
const unexplained: Cause = { id: "connection-lost", confidence: "possible", evidence: [] };
