import { createUtf8Decoder } from "./decode-utf8.ts";
import { longestSearch, pieceSize } from "./limits.ts";
import type { OpenedLog } from "./opened-log.ts";
import { createLogReading } from "./read-log.ts";
import { createLogScanner } from "./scan-log.ts";
import { UnopenedLog, whyUnopened } from "./unopened-log.ts";

export interface OpeningOptions {
  /** Ends the reading: `openLog` rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Called after each piece, in bytes. */
  readonly onProgress?: (read: number, size: number) => void;
}

/**
 * Opens a log: JSON or NDJSON, of any version. What can be read is read, what cannot is told in `problems`. Reads piece by piece, and gives way
 * in between. Rejects with `UnopenedLog` for what is no log.
 */
export async function openLog(
  file: Blob & { readonly name?: string },
  options: OpeningOptions = {},
): Promise<OpenedLog> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const decode = createUtf8Decoder();
  const reading = createLogReading();
  const scanner = createLogScanner(reading);
  let beginning: Uint8Array | null = null;
  let next = readPiece(file, 0);
  for (let start = 0; start < file.size; start += pieceSize) {
    const bytes = await next;
    signal?.throwIfAborted();
    const end = Math.min(start + pieceSize, file.size);
    // The next piece is read while this one is looked at. If that fails, the next turn says so.
    if (end < file.size) (next = readPiece(file, end)).catch(() => {});
    beginning ??= bytes;
    const { text, invalid, firstInvalid } = decode(bytes, end === file.size);
    scanner.push(text);
    if (invalid > 0) reading.invalidText(invalid, scanner.locate(firstInvalid));
    onProgress?.(end, file.size);
    if (end >= longestSearch && !reading.isLog) break;
  }
  scanner.end();
  if (!reading.isLog) throw new UnopenedLog(whyUnopened(beginning ?? new Uint8Array()));
  return reading.result(file.name ?? "");
}

async function readPiece(file: Blob, start: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, start + pieceSize).arrayBuffer());
  } catch (error) {
    throw new UnopenedLog("unreadable", { cause: error });
  }
}
