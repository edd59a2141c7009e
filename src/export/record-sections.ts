import { codeOfRecord } from "../catalog/code-of-record.ts";
import { causeTexts } from "../diagnosis/cause-texts.ts";
import { happeningOf } from "../diagnosis/happening.ts";
import type { Cause, Verdict } from "../diagnosis/verdict.ts";
import type { CloseCall, SocketRecord } from "../socket/socket-record.ts";
import type { LogSentences } from "./describe-record.ts";
import { codeSpan, markdownSentence } from "./markdown.ts";
import type { Program } from "./programs.ts";
import { nearestUtcTime } from "./utc-time.ts";

/** What reports on one record have in common, as Markdown. Records that come in here hold no secrets. */

/** "1006 Abnormal Closure"; the word of the ending where there was no close event. */
export function nameOfEnd(record: SocketRecord, text: LogSentences): string {
  const code = record.ending === "abandoned" ? null : codeOfRecord(record);
  return code && record.code !== null ? `${record.code} ${code.name}` : text.format(`ending-${record.ending}`);
}

/** "Chromium 156.0", or the name alone. */
export const nameOfProgram = ({ name, version }: Program): string => (version === "" ? name : `${name} ${version}`);

/** `- **Label**: value`; the value is Markdown already. */
export function listItem(label: string, value: string): string {
  return `- **${label}**: ${value}`;
}

/** What happened, in one or two sentences. */
export function happenedSentence(record: SocketRecord, verdict: Pick<Verdict, "closer">, text: LogSentences): string {
  const { id, values } = happeningOf(record, verdict);
  return markdownSentence(text, id, values);
}

/** The reason that came with the code, where there was one. */
export function reasonLines({ reason }: SocketRecord, text: LogSentences): string[] {
  return reason === "" ? [] : [listItem(text.format("field-reason"), codeSpan(reason))];
}

/** A cause with its evidence. */
export function evidenceLines(cause: Cause, text: LogSentences): string[] {
  return cause.evidence.map((one) => `- ${markdownSentence(text, `evidence-${one.id}`, one.values)}`);
}

export function causeTitle(cause: Cause, text: LogSentences): string {
  const title = markdownSentence(text, causeTexts(cause).title, cause.values);
  return `**${title}** (${text.format(`confidence-${cause.confidence}`)})`;
}

/** What to do, and what would settle the cause. */
export function fixParagraphs(cause: Cause, text: LogSentences): string[] {
  const fix = markdownSentence(text, causeTexts(cause).fix, cause.values);
  if (!cause.settledBy) return [fix];
  const how = markdownSentence(text, `settle-${cause.settledBy}`);
  return [fix, text.format("to-be-sure", { how })];
}

/** The moments of a socket's life, in order: the first in UTC, each after it by how much later it was. */
export function timelineLines(record: SocketRecord, text: LogSentences): string[] {
  const { created, opened, ended, sent, received, closeCalls } = record;
  const first = created.monotonic;
  const name = (id: string): string => text.format(`moment-${id}`);
  const moments = [
    ...(opened ? [{ at: opened.monotonic, words: name("opened") }] : []),
    ...(sent.lastAt ? [{ at: sent.lastAt.monotonic, words: name("last-sent") }] : []),
    ...(received.lastAt ? [{ at: received.lastAt.monotonic, words: name("last-received") }] : []),
    ...closeCalls.map((call) => ({
      at: call.at.monotonic,
      words: markdownSentence(text, "moment-close-call", { call: sourceOfCall(call) }),
    })),
    { at: ended.monotonic, words: text.format("labelled", { label: name("ended"), value: nameOfEnd(record, text) }) },
  ].toSorted((a, b) => a.at - b.at);
  const later = (at: number): string => text.format("value-duration", { duration: Math.max(0, at - first) });
  return [
    `- ${codeSpan(nearestUtcTime(created.wall))} ${name("created")}`,
    ...moments.map(({ at, words }) => `- +${later(at)} ${words}`),
  ];
}

/** The call as the page wrote it: `close(4000, "bye")`. */
export function sourceOfCall({ code, reason }: CloseCall): string {
  if (code === null) return "close()";
  return reason === null ? `close(${code})` : `close(${code}, ${JSON.stringify(reason)})`;
}
