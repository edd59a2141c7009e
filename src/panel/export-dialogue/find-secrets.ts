import type { LogScope } from "../../export/exported-log.ts";
import type { ExportableLog, LogEntry } from "../../log/log-store.ts";
import { compilePatterns } from "../../socket/own-patterns.ts";
import { createRedactor, type FoundKind, redactRecord } from "../../socket/redact.ts";
import { type RedactionKind, redactionKinds } from "../../socket/redaction-kinds.ts";
import type { RecordProgress } from "./export-request.ts";

/** Entries that are read at once. */
const batchSize = 1000;

/** Where secrets are looked for. Plain values only: it goes to a worker. */
export interface SecretSearch {
  /** The tabs, in the order of the file. */
  readonly tabIds: readonly number[];
  readonly from: LogScope["from"];
  readonly to: LogScope["to"];
  /** The records that go into the file; null: all. */
  readonly recordIds: ReadonlySet<string> | null;
  /** The kinds that are left in. */
  readonly notRedacted: readonly RedactionKind[];
  /** Sources of the user's own patterns. */
  readonly patterns: readonly string[];
}

/** Finds what an export would hide: it goes through the same records and addresses in the same order, and writes nothing. */
export async function findSecrets(
  log: ExportableLog,
  search: SecretSearch,
  onProgress: (progress: RecordProgress) => Promise<void> | void,
): Promise<readonly FoundKind[]> {
  const { tabIds, from, to, recordIds, notRedacted, patterns } = search;
  const kinds = redactionKinds.filter((kind) => !notRedacted.includes(kind));
  const redactor = createRedactor(compilePatterns(patterns), kinds);
  // What is left out of the file is read for it as well, and has its numbers.
  const uncounted = { ...redactor, count: () => {} };
  const counts = await Promise.all(tabIds.map((tabId) => log.count(tabId)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  const isIn = (at: number): boolean => (from === null || at >= from) && (to === null || at <= to);
  for (const tabId of tabIds) {
    const cleared = await log.readKind(tabId, "cleared");
    const handshakes = new Map(
      (await log.readKind(tabId, "handshake")).map(({ recordId, handshake }) => [recordId, handshake]),
    );
    for await (const entries of batchesOf(log, tabId, Math.max(0, ...cleared.map(({ sequence }) => sequence)))) {
      for (const entry of entries) {
        if (entry.kind === "navigation" && isIn(entry.at)) redactor.url(entry.url);
        if (entry.kind !== "record") continue;
        const { record } = entry;
        const isKept = isIn(record.ended.wall) && (recordIds === null || recordIds.has(record.id));
        const handshake = handshakes.get(record.id);
        redactRecord(handshake ? { ...record, handshake } : record, isKept ? redactor : uncounted);
      }
      done += entries.length;
      await onProgress({ done, total: Math.max(done, total) });
    }
  }
  return redactor.found();
}

async function* batchesOf(log: ExportableLog, tabId: number, start: number): AsyncGenerator<readonly LogEntry[]> {
  for (let after = start; ;) {
    const entries = await log.read(tabId, after, batchSize);
    const last = entries.at(-1);
    if (!last) return;
    yield entries;
    after = last.sequence;
  }
}
