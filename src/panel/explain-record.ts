import { createHistory, togetherTime } from "../diagnosis/history.ts";
import type { Verdict } from "../diagnosis/verdict.ts";
import type { LogStore } from "../log/log-store.ts";
import type { Handshake, SocketRecord } from "../socket/socket-record.ts";
import type { LogLine, RecordLine } from "./log-line.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";

/** A record as a whole, with its verdict. */
export interface ExplainedRecord {
  readonly record: SocketRecord;
  readonly verdict: Verdict;
  /** The records that the verdict takes into account, in the order of the log, itself among them. */
  readonly around: readonly SocketRecord[];
  /** What the user wants hidden in copies beside what is always hidden. */
  readonly patterns?: readonly RegExp[];
}

/** Records of the same endpoint that a verdict takes into account; `History` keeps as many. */
const mostBefore = 20;
/** Records on each side that ended together with it. */
const mostBeside = 8;

interface Sources extends Pick<PanelSurroundings, "log" | "tabId" | "diagnose" | "ownPatterns"> {
  /** All lines of the tab, also those that are not shown. */
  readonly lines: readonly LogLine[];
  readonly handshakeOf: (recordId: string) => Handshake | undefined;
}

/**
 * Reads a record from the log, and diagnoses it with those around it, as when its line was made. Null when the log no longer has it.
 * Rejects as the log does.
 */
export async function explainRecord(line: RecordLine, sources: Sources): Promise<ExplainedRecord | null> {
  const { log, tabId, lines, handshakeOf, diagnose } = sources;
  const keys = linesAround(line, lines).map(({ key }) => key);
  const read = await Promise.all(keys.map((key) => readRecord(log, tabId, key)));
  const around = read.filter((record) => record !== null);
  const history = createHistory();
  for (const record of around) history.add(record);
  const record = around.find(({ id }) => id === line.id);
  if (!record) return null;
  const handshake = handshakeOf(record.id);
  const whole = handshake ? { ...record, handshake } : record;
  const patterns = sources.ownPatterns?.() ?? [];
  return { record: whole, verdict: diagnose(whole, history), around, patterns };
}

async function readRecord(log: LogStore, tabId: number, key: number): Promise<SocketRecord | null> {
  const [entry] = await log.read(tabId, key - 1, 1);
  return entry?.kind === "record" && entry.sequence === key ? entry.record : null;
}

/** The lines whose records its verdict takes into account, in the order of the log, itself among them. */
export function linesAround(line: RecordLine, lines: readonly LogLine[]): RecordLine[] {
  const place = lines.findLastIndex((other) => other.key === line.key);
  const isBeside = (other: RecordLine): boolean => Math.abs(other.ended - line.ended) <= togetherTime;
  const before: RecordLine[] = [];
  let [ofEndpoint, beside] = [0, 0];
  for (let index = place - 1; index >= 0 && (ofEndpoint < mostBefore || beside < mostBeside); index--) {
    const other = lines[index];
    if (other?.kind !== "record") continue;
    const sameEndpoint = other.endpoint === line.endpoint && ofEndpoint < mostBefore;
    const together = isBeside(other) && beside < mostBeside;
    if (sameEndpoint) ofEndpoint += 1;
    if (together) beside += 1;
    if (sameEndpoint || together) before.unshift(other);
  }
  const after: RecordLine[] = [];
  for (let index = place + 1; index < lines.length && after.length < mostBeside; index++) {
    const other = lines[index];
    if (other?.kind === "record" && isBeside(other)) after.push(other);
    // What comes later ends later, but for records that were held back for a few seconds.
    if (other?.kind === "record" && other.ended > line.ended + 10 * togetherTime) break;
  }
  return [...before, line, ...after];
}
