import type { LogHead } from "./exported-log.ts";
import type { LogSentences } from "./describe-record.ts";
import type { LogDigest } from "./log-digest.ts";
import { codeSpan, markdownSentence } from "./markdown.ts";
import { cutText, markdownProse } from "./markdown-prose.ts";
import { type Program, nameOfBrowser } from "./programs.ts";
import { listItem, nameOfProgram } from "./record-sections.ts";
import { timeToSecond } from "./report-time.ts";
import { nearestUtcTime } from "./utc-time.ts";

/** Longest foreign value of the environment, in UTF-16 units. */
const longestValue = 200;

const value = (foreign: string): string => codeSpan(cutText(foreign, longestValue));

const moment = (at: number): string => codeSpan(nearestUtcTime(at));

/** A log that was opened names its programs itself. */
const programOf = (program: Program, text: LogSentences): string =>
  markdownProse(nameOfProgram(program), text, { most: longestValue });

/** Where the log is from, what was chosen of it, and what is missing. */
export function environmentLines(head: LogHead, digest: LogDigest, text: LogSentences): string[] {
  const { browser, generator, exportedAt, language, scope } = head;
  const { tabs, origins, pageLoads, offline } = digest;
  const item = (id: string, value: string | null): string[] =>
    value === null ? [] : [listItem(text.format(id), value)];
  const count = (number: number): string => text.format("value-count", { count: number });
  return [
    ...item("field-browser", programOf({ ...browser, name: nameOfBrowser(browser.name) }, text)),
    ...item("issue-recorder", programOf(generator, text)),
    ...item("report-exported", moment(exportedAt.getTime())),
    ...item("language", value(language)),
    ...item("issue-page", origins.length > 0 ? origins.map(value).join(", ") : null),
    ...item("report-page-loads", pageLoads > 0 ? count(pageLoads) : null),
    ...item(
      "report-tabs",
      scope.tabs === "one" ? text.format("report-tabs.one") : text.format("report-tabs.all", { count: tabs }),
    ),
    ...item("report-filter", scope.filter === null ? null : value(scope.filter)),
    ...item("report-since", scope.from === null ? null : moment(scope.from)),
    ...item("report-until", scope.to === null ? null : moment(scope.to)),
    ...item(
      "report-network",
      offline.first === null
        ? null
        : text.format("report-network.offline", {
            count: offline.count,
            first: timeToSecond(offline.first),
          }),
    ),
    ...item("report-secrets", secretsOf(head, text)),
    ...missingLines(digest, text),
  ];
}

function secretsOf({ redacted, notRedacted }: LogHead, text: LogSentences): string {
  if (redacted) return text.format("report-secrets.hidden");
  if (notRedacted.length === 0) return text.format("report-secrets.shown");
  return markdownSentence(text, "report-secrets.partly", { kinds: notRedacted });
}

function missingLines({ dropped, leftOut }: LogDigest, text: LogSentences): string[] {
  const label = text.format("report-missing");
  const missing = [...dropped].map(([why, count]) => text.format(`dropped-${why}`, { count }));
  if (leftOut > 0) missing.push(text.format("report-left-out", { count: leftOut }));
  if (missing.length === 0) return [listItem(label, text.format("report-missing.none"))];
  return [`- **${label}**:`, ...missing.map((one) => `  - ${one}`)];
}
