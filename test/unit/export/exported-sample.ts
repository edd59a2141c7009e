import { diagnoseInOrder } from "../../../src/diagnosis/diagnose-in-order.ts";
import type { ExportedLog, ExportedRecord, LogFormat, LogHead, LogItem } from "../../../src/export/exported-log.ts";
import { describeCode, describeVerdict, type LogSentences } from "../../../src/export/json-log.ts";
import type { LogEntryBody } from "../../../src/log/log-store.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";

export const sampleHead: LogHead = {
  exportedAt: new Date("2026-11-21T09:30:00.500Z"),
  generator: { name: "WhyClosed", version: "1.2.3" },
  browser: { name: "chromium", version: "156.0" },
  language: "en",
  redacted: true,
  notRedacted: [],
  scope: { tabs: "one", filter: null, from: null, to: null },
};

/** What the product's own diagnosis says of records, in the order of their log, in one tab. */
export function exportedRecords(records: readonly SocketRecord[], text: LogSentences): ExportedRecord[] {
  const verdicts = diagnoseInOrder(records);
  return records.flatMap((record, index) => {
    const verdict = verdicts[index];
    return verdict
      ? [{ ...record, tab: 1, closeCode: describeCode(record), verdict: describeVerdict(verdict, text) }]
      : [];
  });
}

/** The entries of one tab as the items of an exported log. */
export function itemsOf(bodies: readonly LogEntryBody[], text: LogSentences): LogItem[] {
  const records = exportedRecords(
    bodies.flatMap((body) => (body.kind === "record" ? [body.record] : [])),
    text,
  );
  const byId = new Map(records.map((record) => [record.id, record]));
  return bodies.flatMap((body): LogItem[] => {
    if (body.kind === "handshake" || body.kind === "cleared") return [];
    if (body.kind !== "record") return [{ ...body, tab: 1 }];
    const record = byId.get(body.record.id);
    return record ? [{ kind: "record", record }] : [];
  });
}

async function* inBatches(items: readonly LogItem[], length: number): AsyncGenerator<readonly LogItem[]> {
  for (let start = 0; start < items.length; start += length)
    yield await Promise.resolve(items.slice(start, start + length));
}

/** A log of these items, which come in batches. */
export function exportedLog(items: readonly LogItem[], head: Partial<LogHead> = {}): ExportedLog {
  return { head: { ...sampleHead, ...head }, items: inBatches(items, 64) };
}

/** The whole file that a format makes of a log. */
export async function written(format: LogFormat, log: ExportedLog, text: LogSentences): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of format.write(log, text)) pieces.push(piece);
  return pieces.join("");
}
