import { endpointOf } from "../socket/endpoint.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import { describeCode, describeVerdict, type LogSentences } from "./describe-record.ts";
import { codeBlock, codeSpan, markdownSentence } from "./markdown.ts";
import { type RecordReport, withoutSecrets } from "./record-export.ts";
import { stringifyRecordJson } from "./record-json.ts";
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

/** One record as the text of a GitHub issue, without its secrets: a title to begin with, what a maintainer asks for, and the record. */
export function recordIssue(report: RecordReport): string {
  const { text } = report;
  const { record, verdict } = withoutSecrets(report);
  const [cause] = verdict.causes;
  const json = stringifyRecordJson({
    ...record,
    closeCode: describeCode(record),
    verdict: describeVerdict(verdict, text),
  });
  const heading = (name: string): string => `### ${text.format(name)}`;
  const paragraphs = [
    `# ${titleOf(record, text)}`,
    heading("issue-happened"),
    happenedSentence(record, verdict, text),
    ...reasonLines(record, text),
    heading("issue-expected"),
    text.format(expectedOf(record, verdict.severity === "normal")),
    heading("issue-cause"),
    causeTitle(cause, text),
    ...(cause.evidence.length > 0 ? [evidenceLines(cause, text).join("\n")] : []),
    heading("issue-fix"),
    ...fixParagraphs(cause, text),
    heading("issue-timeline"),
    timelineLines(record, text).join("\n"),
    heading("issue-environment"),
    environmentLines(record, report).join("\n"),
    // A blank line after the summary: GitHub reads Markdown again only then.
    `<details>\n<summary>${text.format("issue-record")}</summary>\n\n${codeBlock(json, "json")}\n\n</details>`,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function titleOf(record: SocketRecord, text: LogSentences): string {
  const values = { end: nameOfEnd(record, text), endpoint: endpointOf(record.url) };
  return markdownSentence(text, "issue-title", values);
}

/** An end in good order may be no fault at all: what was expected is then for the reporter to say. */
function expectedOf({ opened }: SocketRecord, isNormal: boolean): string {
  if (isNormal) return "issue-expected-unknown";
  return opened ? "issue-expected-open" : "issue-expected-opens";
}

const code = (value: string): string => (value === "" ? "" : codeSpan(value));

function environmentLines(record: SocketRecord, { text, generator, browser }: RecordReport): string[] {
  const { frame, protocol, extensions } = record;
  const origin = URL.canParse(frame.url) ? new URL(frame.url).origin : "null";
  const item = (id: string, value: string): string[] => (value === "" ? [] : [listItem(text.format(id), value)]);
  return [
    ...item("field-browser", nameOfProgram(browser)),
    // "null" is what a frame without an origin of its own has.
    ...item("issue-page", origin === "null" ? "" : codeSpan(origin)),
    ...item("field-frame-kind", text.format(`frame-kind-${frame.kind}`)),
    ...item("issue-endpoint", codeSpan(endpointOf(record.url))),
    ...item("field-protocol", code(protocol)),
    ...item("field-extensions", code(extensions)),
    ...item("issue-recorder", nameOfProgram(generator)),
  ];
}
