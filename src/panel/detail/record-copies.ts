import { browserProgram, generator } from "../../export/programs.ts";
import { recordIssue } from "../../export/record-issue.ts";
import { createRecordJson, stringifyRecordJson } from "../../export/record-json.ts";
import { recordMarkdown } from "../../export/record-markdown.ts";
import type { RecordReport } from "../../export/record-export.ts";
import { createRedactor } from "../../socket/redact.ts";
import type { Text } from "../../text/text.ts";
import type { ExplainedRecord } from "../explain-record.ts";
import type { PanelSurroundings } from "../panel-surroundings.ts";

/** The forms that a record is copied in. */
export const copyForms = ["markdown", "json", "issue", "url"] as const;
export type CopyForm = (typeof copyForms)[number];

/** A record in one form, without its secrets, in the language of `text`. */
export function copyOfRecord(
  form: CopyForm,
  { record, around, patterns = [] }: ExplainedRecord,
  diagnose: PanelSurroundings["diagnose"],
  text: Text,
): string {
  const browser = browserProgram(record.browser, navigator.userAgent);
  const report: RecordReport = { record, around, diagnose, patterns, text, generator, browser };
  switch (form) {
    case "markdown":
      return recordMarkdown(report);
    case "json":
      return stringifyRecordJson(createRecordJson(report, text));
    case "issue":
      return recordIssue(report);
    case "url":
      return createRedactor(patterns).url(record.url);
  }
}
