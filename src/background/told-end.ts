import { codeOfRecord } from "../catalog/code-of-record.ts";
import { diagnose } from "../diagnosis/diagnose.ts";
import { isRepetition } from "../diagnosis/general-causes.ts";
import type { History } from "../diagnosis/history.ts";
import type { Cause } from "../diagnosis/verdict.ts";
import { endpointOf } from "../socket/endpoint.ts";
import { createRedactor, redactRecord } from "../socket/redact.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import type { AlertCause, ToldEnd } from "./alert-policy.ts";

/** What a notification tells of an end: redacted, as it stays in the system's list and is seen by whoever looks at the screen. */
export function toldEnd(
  observed: SocketRecord,
  tabId: number,
  site: string,
  history: History,
  patterns: readonly RegExp[],
): ToldEnd {
  const record = redactRecord(observed, createRedactor(patterns));
  const { id, code, url, ended } = record;
  const name = codeOfRecord(record)?.name ?? "";
  const told = causesOf(record, history);
  return { endpoint: endpointOf(url), tabId, site, recordId: id, code, name, ...told, endedAt: ended.wall };
}

/** The first cause, and why it happens again and again. `patterns`: of the user, of what is hidden beside what is always hidden. */
export function toldCause(
  record: SocketRecord,
  history: History,
  patterns: readonly RegExp[],
): Pick<ToldEnd, "cause" | "repetition"> {
  return causesOf(redactRecord(record, createRedactor(patterns)), history);
}

function causesOf(safe: SocketRecord, history: History): Pick<ToldEnd, "cause" | "repetition"> {
  const [first, ...others] = diagnose(safe, history).causes;
  const repetition = others.find((cause) => isRepetition(cause));
  return { cause: withFirstEvidence(first), repetition: repetition ? withFirstEvidence(repetition) : null };
}

const withFirstEvidence = (cause: Cause): AlertCause => ({ ...cause, evidence: cause.evidence[0] ?? null });
