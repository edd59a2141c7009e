import type { LogEntry } from "../../log/log-store.ts";

/**
 * How long a file is, by what its records are as JSON: so many bytes a record, beside so many times the record itself. Measured on the
 * scripted sessions. Null: what the file holds does not grow with the records.
 */
const lengths: Readonly<Record<string, readonly [times: number, bytes: number] | null>> = {
  json: [1, 1000],
  ndjson: [1, 1020],
  csv: [0.3, 530],
  markdown: null,
  har: [1, 2100],
  otlp: [1, 2030],
};

/** The mean length of a record as JSON, in bytes; null where there is no record. */
export function meanLength(entries: readonly LogEntry[]): number | null {
  const sizes = entries.flatMap((entry) => (entry.kind === "record" ? [JSON.stringify(entry.record).length] : []));
  return sizes.length === 0 ? null : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

/** About how long a file of that many records is, in bytes; null where it cannot be said. */
export function estimateSize(format: string, records: number, mean: number): number | null {
  const length = lengths[format] ?? null;
  return length && records * (length[0] * mean + length[1]);
}
