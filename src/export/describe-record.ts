import type { CloseCode } from "../catalog/close-code.ts";
import { codeOfRecord } from "../catalog/code-of-record.ts";
import type { CauseId } from "../diagnosis/cause-id.ts";
import { causeTexts } from "../diagnosis/cause-texts.ts";
import type { Cause, Closer, Confidence, Severity, Values, Verdict } from "../diagnosis/verdict.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

/** The sentences that a log needs; a `Text` is one. */
export interface LogSentences {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  format(id: string, values?: Values): string;
}

/** A record with what the catalog and the diagnosis say of it, in words: as docs/log-format.md has it. */
export interface DescribedRecord extends SocketRecord {
  /** What the catalog says of the record's code; null where there was no close event. */
  readonly closeCode: DescribedCode | null;
  readonly verdict: DescribedVerdict;
}

export interface DescribedCode {
  readonly number: number;
  readonly name: string;
  readonly scheme: CloseCode["scheme"];
  /** Id of the vendor whose scheme it is; left out in the other schemes. */
  readonly vendor?: string;
}

export interface DescribedVerdict {
  readonly severity: Severity;
  readonly closer: Closer;
  /** Most likely first; never empty. */
  readonly causes: readonly DescribedCause[];
}

export interface DescribedCause {
  readonly id: CauseId;
  readonly confidence: Confidence;
  readonly title: string;
  readonly evidence: readonly string[];
  readonly fix: string;
  /** What would settle it; missing where there is nothing left to ask. */
  readonly settledBy?: string;
}

/** What the catalog says of a record's code. */
export function describeCode(record: SocketRecord): DescribedCode | null {
  const code = codeOfRecord(record);
  if (!code || record.code === null) return null;
  const { name, scheme, vendor } = code;
  const described = { number: record.code, name, scheme };
  return vendor === undefined ? described : { ...described, vendor };
}

/** A verdict in words. */
export function describeVerdict({ severity, closer, causes }: Verdict, text: LogSentences): DescribedVerdict {
  return { severity, closer, causes: causes.map((cause) => describeCause(cause, text)) };
}

function describeCause(cause: Cause, text: LogSentences): DescribedCause {
  const { id, confidence, values, evidence, settledBy } = cause;
  const { title, fix } = causeTexts(cause);
  const described = {
    id,
    confidence,
    title: sentence(text, title, values),
    evidence: evidence.map((one) => sentence(text, evidenceText(one.id), one.values)),
    fix: sentence(text, fix, values),
  };
  return settledBy ? { ...described, settledBy: sentence(text, `settle-${settledBy}`) } : described;
}

/** The id of the text of an evidence: made once, as `causeTexts` does. As many as the rules have. */
function evidenceText(id: string): string {
  const known = evidenceTexts.get(id);
  if (known !== undefined) return known;
  const made = `evidence-${id}`;
  evidenceTexts.set(id, made);
  return made;
}

const evidenceTexts = new Map<string, string>();

/** Invisible marks keep values apart in a sentence written from right to left. Elsewhere they would only spoil a search. */
function sentence(text: LogSentences, id: string, values?: Values): string {
  const written = text.format(id, values);
  if (text.direction === "rtl" || !(written.includes("\u2068") || written.includes("\u2069"))) return written;
  return written.replaceAll(/[\u2068\u2069]/g, "");
}
