import { readFileSync } from "node:fs";
import { diagnoseInOrder } from "../../../src/diagnosis/diagnose-in-order.ts";
import type { ExportedLog, ExportedRecord, LogFormat, LogHead, LogItem } from "../../../src/export/exported-log.ts";
import { describeCode, describeVerdict, type LogSentences } from "../../../src/export/describe-record.ts";
import type { LogEntryBody } from "../../../src/log/log-store.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { createText } from "../../../src/text/create-text.ts";

/** All words that an export may need. */
export const fullEnglish = createText(
  "en",
  ["ui", "codes", "causes", "vendors"].map((file) => readFileSync(`public/locales/en/${file}.ftl`, "utf8")),
);

export const sampleHead: LogHead = {
  exportedAt: new Date("2026-11-21T09:30:00Z"),
  generator: { name: "WhyClosed", version: "1.2.3" },
  browser: { name: "chromium", version: "156.0" },
  language: "en",
  redacted: true,
  notRedacted: [],
  scope: { tabs: "one", filter: null, from: null, to: null },
};

/** What the product's own diagnosis says of records, in the order of their log, in one tab. */
export function exportedRecords(
  records: readonly SocketRecord[],
  text: LogSentences = fullEnglish,
  tab = 1,
): ExportedRecord[] {
  const verdicts = diagnoseInOrder(records);
  return records.flatMap((record, index) => {
    const verdict = verdicts[index];
    return verdict
      ? [{ ...record, tab, closeCode: describeCode(record), verdict: describeVerdict(verdict, text) }]
      : [];
  });
}

/** The items of a scripted session, diagnosed as a panel would; all of one tab. */
export function itemsOf(bodies: readonly LogEntryBody[], text: LogSentences = fullEnglish, tab = 1): LogItem[] {
  const records = exportedRecords(
    bodies.flatMap((body) => (body.kind === "record" ? [body.record] : [])),
    text,
    tab,
  );
  const inOrder = records.values();
  return bodies.flatMap((body): LogItem[] => {
    if (body.kind === "handshake" || body.kind === "cleared") return [];
    if (body.kind !== "record") return [{ ...body, tab }];
    const { value: record } = inOrder.next();
    return record ? [{ kind: "record", record }] : [];
  });
}

/** A log that hands its items over in batches, once. */
export function exportedLog(items: readonly LogItem[], head: Partial<LogHead> = {}, batch = 7): ExportedLog {
  return {
    head: { ...sampleHead, ...head },
    items: (async function* () {
      for (let start = 0; start < items.length; start += batch) yield items.slice(start, start + batch);
    })(),
  };
}

/** The whole file. */
export async function fileOf(format: LogFormat, log: ExportedLog, text: LogSentences = fullEnglish): Promise<string> {
  const pieces: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const piece of format.write(log, text)) pieces.push(piece);
  // `Blob.text` would leave out a byte order mark.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await new Blob(pieces).arrayBuffer());
}
