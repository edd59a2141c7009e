import type { ExportedLog, LogFormat, LogHead } from "./exported-log.ts";
import type { LogSentences } from "./describe-record.ts";
import { createJsonBytes } from "./json-bytes.ts";
import { otlpRecord } from "./otlp-record.ts";
import { otlpAttributes } from "./otlp-value.ts";

/** Log records in a line, at the most. */
const mostRecords = 500;
/** UTF-16 units of a line, about: in UTF-8 that stays below 1 MiB, the longest line that the Collector's file receivers read unless told. */
const longestLine = 300_000;
/** The version of the semantic conventions that the names are of. */
const schemaUrl = "https://opentelemetry.io/schemas/1.45.0";

/**
 * OpenTelemetry logs as JSON Lines: in each line a whole `LogsData` of OTLP/JSON, which is what the Collector's receiver `otlpjsonfile`
 * reads and what `POST /v1/logs` takes.
 *
 * @param newSessionId Called once an export: what it returns must not be guessable from another.
 */
export function createOtlp(newSessionId: () => string = () => crypto.randomUUID()): LogFormat {
  return {
    extension: "otlp.jsonl",
    mediaType: "application/jsonl",
    write: (log, text) => write(log, text, newSessionId()),
  };
}

export const otlp: LogFormat = createOtlp();

async function* write(
  { head, items }: ExportedLog,
  text: LogSentences,
  sessionId: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { name, version } = head.generator;
  const resource = { attributes: resourceAttributes(head, sessionId), droppedAttributesCount: 0 };
  const start = `{"resourceLogs":[{"resource":${JSON.stringify(resource)},"scopeLogs":[{"scope":${JSON.stringify({ name, version })},"logRecords":[`;
  const end = `],"schemaUrl":"${schemaUrl}"}],"schemaUrl":"${schemaUrl}"}]}\n`;
  const exportedAt = head.exportedAt.getTime();
  const bytes = createJsonBytes();
  let count = 0;
  let length = 0;
  for await (const batch of items) {
    for (const item of batch) {
      const record = JSON.stringify(otlpRecord(item, text, exportedAt));
      if (count === mostRecords || (count > 0 && length + record.length > longestLine)) {
        bytes.add(end);
        count = 0;
        length = 0;
      }
      bytes.add(count === 0 ? start : ",");
      bytes.add(record);
      count += 1;
      length += record.length;
    }
    yield bytes.take();
  }
  // A log in which nothing has happened says by whom, of what and when it was written.
  if (count === 0) bytes.add(start);
  bytes.add(end);
  yield bytes.take();
}

/**
 * What all records of the file have in common. The session's id stands first: the Collector takes files that begin with the same 1,000
 * bytes for one.
 */
function resourceAttributes(
  { generator, browser, exportedAt, language, redacted, notRedacted, scope }: LogHead,
  sessionId: string,
) {
  return otlpAttributes({
    "session.id": sessionId,
    "service.name": generator.name.toLowerCase(),
    "service.version": generator.version,
    "user_agent.name": browser.name,
    "user_agent.version": browser.version,
    "whyclosed.exported_at": exportedAt.toISOString(),
    "whyclosed.language": language,
    "whyclosed.redacted": redacted,
    "whyclosed.not_redacted": notRedacted,
    "whyclosed.scope.tabs": scope.tabs,
    "whyclosed.scope.filter": scope.filter,
    "whyclosed.scope.from": scope.from,
    "whyclosed.scope.to": scope.to,
  });
}
