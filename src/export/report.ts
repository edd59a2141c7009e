import type { LogFormat, LogHead } from "./exported-log.ts";
import type { LogSentences } from "./describe-record.ts";
import { digestLog, type LogDigest } from "./log-digest.ts";
import { environmentLines } from "./report-environment.ts";
import { type Failure, failuresOf } from "./report-failures.ts";
import { reportSection } from "./report-section.ts";
import { normalLine, summaryTable } from "./report-summary.ts";
import { spanValues } from "./report-time.ts";

/** GitHub takes 65,536 characters in an issue; the rest is for whoever reports. */
const mostCharacters = 60_000;
/** Failures that have a section of their own. */
const mostSections = 20;

/** A person's bug report: what a log comes to, as Markdown. What it keeps of the log has a limit, and so has what it writes. */
export const markdown: LogFormat = {
  extension: "md",
  mediaType: "text/markdown;charset=utf-8",
  async *write({ head, items }, text) {
    yield reportOf(head, await digestLog(items), text);
  },
};

function reportOf(head: LogHead, digest: LogDigest, text: LogSentences): string {
  const { count, ended, alike, uncounted } = digest;
  const failures = [...failuresOf(alike.abnormal), ...failuresOf(alike.notice)];
  const { table, listed } = summaryTable(failures, ended, text);
  const unlisted = failures
    .slice(listed.length)
    .reduce((sum, { count }) => sum + count, uncounted.abnormal + uncounted.notice);
  const start = [
    `# ${text.format("report-title", { abnormal: count.abnormal })}`,
    leadOf(digest, text),
    `## ${text.format("issue-environment")}`,
    environmentLines(head, digest, text).join("\n"),
    ...(ended ? [`## ${text.format("report-summary")}`] : []),
    ...(listed.length > 0 ? [table] : []),
    ...(unlisted > 0 ? [text.format("report-more-ends", { count: unlisted })] : []),
    ...normalLine(digest, text),
  ].join("\n\n");
  return `${[start, ...sections(listed, mostCharacters - start.length, text)].join("\n\n")}\n`;
}

function leadOf({ count, ended }: LogDigest, text: LogSentences): string {
  if (!ended) return text.format("report-nothing");
  const total = count.abnormal + count.notice + count.normal;
  const severities = (["abnormal", "notice", "normal"] as const).filter((severity) => count[severity] > 0);
  const values = spanValues(ended);
  if (total === 1) return text.format("report-lead-one", { severity: severities.join(""), first: values.first });
  const all = severities.length === 1 ? "yes" : "no";
  const parts = severities.map((severity) => text.format(`report-part-${severity}`, { all, count: count[severity] }));
  return text.format("report-lead", { total, ...values, parts });
}

/** As many sections as there is room for, in the order of the summary and under its numbers. */
function sections(failures: readonly Failure[], room: number, text: LogSentences): string[] {
  const written: string[] = [];
  let left = room;
  let before: string | null = null;
  for (const failure of failures.slice(0, mostSections)) {
    const { severity } = failure.latest.verdict;
    const heading = text.format(severity === "abnormal" ? "report-abnormal" : "report-notices");
    const section = reportSection(failure, written.length + 1, text);
    const withHeading = severity === before ? section : `## ${heading}\n\n${section}`;
    left -= withHeading.length + 2;
    if (left < 0) break;
    written.push(withHeading);
    before = severity;
  }
  const more = failures.length - written.length;
  return more > 0 ? [...written, text.format("report-more-kinds", { count: more })] : written;
}
