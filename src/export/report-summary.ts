import type { DescribedCause, LogSentences } from "./describe-record.ts";
import type { LogDigest } from "./log-digest.ts";
import { codeCell, markdownSentence } from "./markdown.ts";
import { cutText, markdownProse } from "./markdown-prose.ts";
import { nameOfEnd } from "./record-sections.ts";
import type { Failure } from "./report-failures.ts";
import { isOneDay, timeOfDay, timeToSecond } from "./report-time.ts";

/** Longest endpoint and longest cause in a cell, in UTF-16 units. */
const longestEndpoint = 100;
const longestCause = 140;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Rows of the table, and their characters: what cannot stand in a cell takes several. */
const mostRows = 40;
const mostCharacters = 24_000;

/** The failures as a table, a row each, numbered from 1: the first ones, as many as there is room for. */
export function summaryTable(
  failures: readonly Failure[],
  ended: LogDigest["ended"],
  text: LogSentences,
): { readonly table: string; readonly listed: readonly Failure[] } {
  // The day is said above, where there is only one.
  const time = ended && isOneDay(ended) ? timeOfDay : timeToSecond;
  const heads = ["report-times", "observed-end", "column-endpoint", "fact-cause", "report-first", "report-last"];
  const lines = [row(["#", ...heads.map((id) => text.format(id))]), "| ---: | ---: | --- | --- | --- | --- | --- |"];
  const listed: Failure[] = [];
  let left = mostCharacters;
  for (const failure of failures.slice(0, mostRows)) {
    const { count, latest, ended } = failure;
    const [cause] = latest.verdict.causes;
    const line = row([
      String(listed.length + 1),
      text.format("value-count", { count }),
      endOf(failure, text),
      endpointsOf(failure, text),
      markdownProse(cause ? titleOf(cause) : "", text, { code: codeCell, most: longestCause }),
      time(ended.from),
      time(ended.to),
    ]);
    left -= line.length;
    if (left < 0) break;
    lines.push(line);
    listed.push(failure);
  }
  return { table: lines.join("\n"), listed };
}

function endOf({ latest }: Failure, text: LogSentences): string {
  const end = nameOfEnd(latest, text);
  const { severity } = latest.verdict;
  return severity === "abnormal"
    ? end
    : text.format("report-lesser-end", { end, severity: text.format(`severity-${severity}`) });
}

/** The endpoint with most of the ends, and how many others there are. */
function endpointsOf({ endpoints }: Failure, text: LogSentences): string {
  const endpoint = cutText(endpoints[0]?.endpoint ?? "", longestEndpoint);
  if (endpoints.length < 2) return codeCell(endpoint);
  return markdownSentence(text, "report-and-more", { endpoint, count: endpoints.length - 1 }, codeCell);
}

/** The ends in good order, in one line; nothing where there are none. */
export function normalLine({ count, normalBy }: LogDigest, text: LogSentences): string[] {
  if (count.normal === 0) return [];
  const by = [...normalBy]
    .toSorted(([, one], [, other]) => other - one)
    .map(([closer, ends]) =>
      text.format("report-closer-count", { closer: text.format(`closer-${closer}`), count: ends }),
    );
  return [text.format("report-normal", { count: count.normal, by })];
}

/** A title stands alone here: the explanations of vendors' codes are whole sentences. */
export function titleOf({ title }: DescribedCause): string {
  return title.replace(/\.$/u, "");
}
