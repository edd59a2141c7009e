import { endpointOf } from "../socket/endpoint.ts";
import type { ExportedRecord, LogItem } from "./exported-log.ts";
import type { LogSentences } from "./describe-record.ts";
import { nameOfEnd } from "./record-sections.ts";

/** What one item of a log says, in one line of the log's language: for forms whose readers show no more than a line of each. */
export function itemSentence(item: LogItem, text: LogSentences): string {
  return withoutMarks(sentenceOf(item, text), text);
}

/** How a socket ended and why, in one line. */
export function endSentence(record: ExportedRecord, text: LogSentences): string {
  return withoutMarks(endOf(record, text), text);
}

function sentenceOf(item: LogItem, text: LogSentences): string {
  switch (item.kind) {
    case "record":
      return text.format("ended-line-of", { line: endOf(item.record, text), endpoint: endpointOf(item.record.url) });
    case "navigation":
      // Of a site that is not recorded the log does not hold the address.
      return item.url === ""
        ? text.format("mark-navigation-not-recorded")
        : text.format("mark-navigation", { url: item.url });
    case "connectivity":
      return text.format(item.online ? "mark-online" : "mark-offline");
    case "dropped":
      return text.format(`dropped-${item.why}`, { count: item.count });
    case "left-out":
      return text.format("left-out-by-scope", { count: item.count });
  }
}

function endOf(record: ExportedRecord, text: LogSentences): string {
  const [cause] = record.verdict.causes;
  const end = nameOfEnd(record, text);
  if (!cause) return end;
  return text.format("ended-line", { end, cause: text.format(`cause-${cause.confidence}`, { title: cause.title }) });
}

/** Invisible marks keep values apart in a sentence written from right to left. Elsewhere they would only spoil a search. */
const withoutMarks = (sentence: string, { direction }: LogSentences): string =>
  direction === "rtl" ? sentence : sentence.replaceAll(/[\u2068\u2069]/g, "");
