import type { LogHead } from "../export/exported-log.ts";
import { logFormats } from "../export/formats.ts";
import { generator } from "../export/programs.ts";
import { rememberSentences } from "../export/remember-sentences.ts";
import { streamLog } from "../export/stream-log.ts";
import type { LogSentences } from "../export/describe-record.ts";
import type { ExportableLog } from "../log/log-store.ts";
import { compilePatterns } from "../socket/own-patterns.ts";
import { createRedactor } from "../socket/redact.ts";
import { redactionKinds } from "../socket/redaction-kinds.ts";
import type { ExportRequest, Following } from "./export-request.ts";

/**
 * Length of a part of the file, in UTF-16 units or bytes: the browser takes each one over, so that the file is never in memory as text. Chromium lets
 * the worker wait for each, about a millisecond.
 */
const partLength = 1 << 22;

/** Reads the log and writes the file. `giveWay`: waits until others had their turn; asked for after each part. */
export async function writeFile(
  log: ExportableLog,
  request: ExportRequest,
  sentences: LogSentences,
  { signal, onProgress, giveWay }: Following & { readonly giveWay?: () => Promise<void> },
): Promise<Blob> {
  const { format, tab, filter, notRedacted, patterns } = request;
  const kinds = redactionKinds.filter((kind) => !notRedacted.includes(kind));
  const redactor = createRedactor(compilePatterns(patterns), kinds);
  const recordIds = filter?.recordIds;
  const writer = logFormats[format];
  const text = rememberSentences(sentences);
  const exported = streamLog(log, {
    // People look for a token by the token.
    head: headOf(request, filter && redactor.text(filter.text)),
    tab,
    redactor,
    text,
    ...(recordIds && { keeps: ({ id }) => recordIds.has(id) }),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  const parts: Blob[] = [];
  let pieces: (string | Uint8Array<ArrayBuffer>)[] = [];
  let length = 0;
  for await (const piece of writer.write(exported, text)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= partLength) {
      parts.push(new Blob(pieces));
      pieces = [];
      length = 0;
    }
    await giveWay?.();
  }
  return new Blob([...parts, ...pieces], { type: writer.mediaType });
}

function headOf(
  { tab, from, to, notRedacted, exportedAt, browser, language }: ExportRequest,
  filter: string | null,
): LogHead {
  return {
    exportedAt,
    generator,
    browser,
    language,
    redacted: notRedacted.length === 0,
    notRedacted,
    scope: { tabs: tab === "all" ? "all" : "one", filter, from, to },
  };
}
