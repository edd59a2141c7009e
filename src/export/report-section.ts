import type { ExportedRecord } from "./exported-log.ts";
import type { DescribedCause, LogSentences } from "./describe-record.ts";
import type { Span } from "./log-digest.ts";
import { codeBlock, codeSpan, markdownSentence } from "./markdown.ts";
import { cutText, markdownProse } from "./markdown-prose.ts";
import { happenedSentence, listItem, nameOfEnd, reasonLines, timelineLines } from "./record-sections.ts";
import type { Failure } from "./report-failures.ts";
import { titleOf } from "./report-summary.ts";
import { spanValues } from "./report-time.ts";
import { nearestUtcTime } from "./utc-time.ts";

/** Longest foreign values, in UTF-16 units. */
const longestEndpoint = 200;
const longestValue = 500;
/** Most lines of a stack: the page's own code stands at its top. */
const mostStackLines = 8;
/** Most endpoints that are named. */
const mostEndpoints = 10;
/** Most causes beside the first. */
const mostOtherCauses = 3;

/** One failure: how many and when, and the verdict, evidence and fix of the last of its ends. */
export function reportSection(failure: Failure, number: number, text: LogSentences): string {
  const { latest } = failure;
  const [cause, ...others] = latest.verdict.causes;
  const title = cause ? `: ${titleWithConfidence(cause, text)}` : "";
  return [
    `### ${number}. ${nameOfEnd(latest, text)}${title}`,
    factLines(failure, text).join("\n"),
    ...(cause ? causeParagraphs(cause, failure, text) : []),
    ...otherCauses(others, text),
    recordDetails(latest, text),
  ].join("\n\n");
}

function factLines({ count, ended, openFor, idleFor, latest, endpoints }: Failure, text: LogSentences): string[] {
  const item = (id: string, value: string | null): string[] =>
    value === null ? [] : [listItem(text.format(id), value)];
  const values = { count, ...spanValues(ended) };
  const { frame, verdict } = latest;
  return [
    ...endpointLines(endpoints, text),
    ...item("report-times", count === 1 ? null : text.format("report-when", values)),
    ...item("ended-by", text.format(`closer-${verdict.closer}`)),
    ...item("field-frame-kind", frame.kind === "page" ? null : text.format(`frame-kind-${frame.kind}`)),
    ...item("field-open-for", spanOf(openFor, text)),
    ...item("timeline-part-idle", spanOf(idleFor, text)),
  ];
}

function endpointLines(endpoints: Failure["endpoints"], text: LogSentences): string[] {
  const shown = endpoints
    .slice(0, mostEndpoints)
    .map(({ endpoint, count }) => ({ count, span: codeSpan(cutText(endpoint, longestEndpoint)) }));
  if (shown.length === 1) return shown.map(({ span }) => listItem(text.format("issue-endpoint"), span));
  const more = endpoints.length - shown.length;
  return [
    `- **${text.format("timeline-lanes")}**:`,
    ...shown.map(({ span, count }) => `  - ${span}: ${text.format("value-count", { count })}`),
    ...(more > 0 ? [`  - ${text.format("report-more-endpoints", { count: more })}`] : []),
  ];
}

/** A span of durations; one of them where both are written alike. */
function spanOf(span: Span | null, text: LogSentences): string | null {
  if (!span) return null;
  const [from, to] = [span.from, span.to].map((duration) => text.format("value-duration", { duration }));
  return from === to && from !== undefined
    ? from
    : text.format("value-duration-range", { from: span.from, to: span.to });
}

function causeParagraphs(cause: DescribedCause, { count, latest }: Failure, text: LogSentences): string[] {
  const time = nearestUtcTime(latest.ended.wall);
  const intro = markdownSentence(text, count === 1 ? "report-only-one" : "report-latest", { time, id: latest.id });
  const settled =
    cause.settledBy === undefined ? [] : [markdownProse(text.format("to-be-sure", { how: cause.settledBy }), text)];
  return [
    `${intro} ${happenedSentence(latest, latest.verdict, text)}`,
    ...(cause.evidence.length > 0
      ? [cause.evidence.map((sentence) => `- ${markdownProse(sentence, text)}`).join("\n")]
      : []),
    `**${text.format("fix")}**: ${markdownProse(cause.fix, text)}`,
    ...settled,
  ];
}

function titleWithConfidence(cause: DescribedCause, text: LogSentences): string {
  return `${markdownProse(titleOf(cause), text)} (${text.format(`confidence-${cause.confidence}`)})`;
}

function otherCauses(causes: readonly DescribedCause[], text: LogSentences): string[] {
  if (causes.length === 0) return [];
  const lines = causes.slice(0, mostOtherCauses).map((cause) => `- ${titleWithConfidence(cause, text)}`);
  return [[`${text.format("report-other-causes")}:`, "", ...lines].join("\n")];
}

function recordDetails(record: ExportedRecord, text: LogSentences): string {
  const { url, initiatorStack, reason } = record;
  const stack = initiatorStack
    ?.split("\n")
    .slice(0, mostStackLines)
    .map((line) => cutText(line, longestValue))
    .join("\n");
  const lines = [
    listItem(text.format("field-url"), codeSpan(cutText(url, longestValue))),
    ...reasonLines({ ...record, reason: cutText(reason, longestValue) }, text),
  ];
  return [
    // A blank line after the summary: GitHub reads Markdown again only then.
    `<details>\n<summary>${text.format("report-record")}</summary>`,
    lines.join("\n"),
    `${text.format("issue-timeline")}:`,
    timelineLines(record, text).join("\n"),
    ...(stack ? [codeBlock(stack)] : []),
    "</details>",
  ].join("\n\n");
}
