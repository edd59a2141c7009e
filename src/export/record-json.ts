import { describeCode, describeVerdict, type DescribedRecord, type LogSentences } from "./describe-record.ts";
import { type RecordExport, withoutSecrets } from "./record-export.ts";

/** One record as the session log has it, without its secrets. */
export function createRecordJson(input: RecordExport, text: LogSentences): DescribedRecord {
  const { record, verdict } = withoutSecrets(input);
  return { ...record, closeCode: describeCode(record), verdict: describeVerdict(verdict, text) };
}

/** Characters that could make a text look like another one where JSON is only looked at. */
const hidden = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** As text, indented by two spaces. What cannot be seen is escaped, so it reads the same and is the same JSON. */
export function stringifyRecordJson(json: DescribedRecord): string {
  return JSON.stringify(json, null, 2).replace(
    hidden,
    (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0"),
  );
}
