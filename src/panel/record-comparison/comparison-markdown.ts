import { codeCell, codeSpan, markdownSentence } from "../../export/markdown.ts";
import { nameOfEnd } from "../../export/record-sections.ts";
import { type RecordExport, withoutSecrets } from "../../export/record-export.ts";
import { createRedactor } from "../../socket/redact.ts";
import type { SocketRecord } from "../../socket/socket-record.ts";
import type { Text } from "../../text/text.ts";
import { compareRecords } from "./compare-records.ts";
import { ratioWords, tellingSentence } from "./comparison-text.ts";
import type { FactValue } from "./record-facts.ts";
import { tellingDifference } from "./telling-difference.ts";
import { nearestUtcTime } from "../../export/utc-time.ts";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Two records compared, as Markdown, without their secrets. The same secret has the same stand-in in both. */
export function recordComparisonMarkdown(first: RecordExport, second: RecordExport, text: Text): string {
  const redactor = createRedactor(first.patterns);
  const [one, other] = [withoutSecrets(first, redactor), withoutSecrets(second, redactor)];
  const { differences, alike } = compareRecords(one, other);
  const telling = tellingDifference(differences, [one.verdict.severity, other.verdict.severity]);
  const words = (value: FactValue): string =>
    value.kind === "foreign" ? codeSpan(value.value) : markdownSentence(text, value.id, value.values);
  const cell = (value: FactValue): string =>
    value.kind === "foreign" ? codeCell(value.value) : markdownSentence(text, value.id, value.values, codeCell);
  const rows = differences.map(({ id, first, second, ratio }) => {
    const note = ratioWords(ratio, text);
    const withNote = (value: FactValue, side: "first" | "second"): string =>
      note !== null && ratio?.larger === side ? `${cell(value)} (${note})` : cell(value);
    return row([text.format(id), withNote(first, "first"), withNote(second, "second")]);
  });
  const paragraphs = [
    `## ${text.format("comparison")}`,
    tellingSentence(telling, text, words),
    [
      row([text.format("compare-fact"), nameOf(one.record, text), nameOf(other.record, text)]),
      row(["---", "---", "---"]),
    ]
      .concat(rows)
      .join("\n"),
    `### ${text.format("facts-alike", { count: alike.length })}`,
    alike
      .map(({ id, value }) => `- ${text.format("labelled", { label: text.format(id), value: cell(value) })}`)
      .join("\n"),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

const nameOf = (record: SocketRecord, text: Text): string =>
  `${nameOfEnd(record, text)}, ${nearestUtcTime(record.ended.wall)}`;
