import type { Cause } from "../diagnosis/verdict.ts";
import type { LogSentences } from "./describe-record.ts";
import { codeSpan } from "./markdown.ts";
import { type RecordReport, withoutSecrets } from "./record-export.ts";
import {
  causeTitle,
  evidenceLines,
  fixParagraphs,
  happenedSentence,
  listItem,
  nameOfEnd,
  nameOfProgram,
  reasonLines,
  timelineLines,
} from "./record-sections.ts";

/** One record and why it ended, as Markdown for a chat or a document, without its secrets. */
export function recordMarkdown(report: RecordReport): string {
  const { text, generator, browser } = report;
  const { record, verdict } = withoutSecrets(report);
  const facts = [
    listItem(text.format("ended-by"), text.format(`closer-${verdict.closer}`)),
    ...reasonLines(record, text),
    listItem(text.format("field-url"), codeSpan(record.url)),
    ...(record.handshake?.errorText
      ? [listItem(text.format("field-error-text"), codeSpan(record.handshake.errorText))]
      : []),
  ];
  const certain = verdict.causes.every(({ confidence }) => confidence === "certain");
  const paragraphs = [
    `## ${nameOfEnd(record, text)}`,
    happenedSentence(record, verdict, text),
    facts.join("\n"),
    `### ${text.format(certain ? "causes" : "causes-likely", { count: verdict.causes.length })}`,
    ...verdict.causes.flatMap((cause) => causeParagraphs(cause, text)),
    `### ${text.format("issue-timeline")}`,
    timelineLines(record, text).join("\n"),
    text.format("recorded-by", { generator: nameOfProgram(generator), browser: nameOfProgram(browser) }),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function causeParagraphs(cause: Cause, text: LogSentences): string[] {
  const evidence = cause.evidence.length > 0 ? [evidenceLines(cause, text).join("\n")] : [];
  return [causeTitle(cause, text), ...evidence, `${text.format("fix")}:`, ...fixParagraphs(cause, text)];
}
