import type { HandshakeReport } from "../socket/handshake-report.ts";
import type { Handshake, SocketRecord } from "../socket/socket-record.ts";

/** A report and the record that it belongs to. */
export interface HandshakeMatch {
  readonly reportId: string;
  readonly recordId: string;
  readonly handshake: Handshake;
}

/** Reports and records that could belong together, and to nothing else. */
interface Group {
  readonly reports: readonly HandshakeReport[];
  readonly records: readonly SocketRecord[];
}

/** How far the clocks of two processes of a browser may read apart, in milliseconds. */
const clockError = 5;

/**
 * Finds the record of each report: by URL, by how the socket ended, by time, and by order. `reports` come in the order of their ends,
 * `records` in the order of the log, without those that have their evidence already. Where it is in doubt which is which, nothing
 * is matched; it is no doubt when all reports say the same. The last `fresh` reports are waited with, and so is what could be
 * taken for one of them.
 */
export function matchHandshakes(
  reports: readonly HandshakeReport[],
  records: readonly SocketRecord[],
  fresh = 0,
): HandshakeMatch[] {
  const candidates = new Map(reports.map((report) => [report, records.filter((record) => fits(report, record))]));
  const waitedWith = new Set(fresh === 0 ? [] : reports.slice(-fresh));
  return groupsOf(reports, candidates)
    .filter((group) => !group.reports.some((report) => waitedWith.has(report)))
    .flatMap((group) => matchGroup(group, candidates));
}

/** What the report says can have happened to the socket of the record. */
function fits({ url, outcome, startedAt, answeredAt, endedBetween }: HandshakeReport, record: SocketRecord): boolean {
  if (url !== record.url) return false;
  const { opened, ending, errorEvent, closeCalls } = record;
  const [earliest, latest] = endedBetween;
  const created = record.created.wall - clockError;
  const ended = record.ended.wall;
  if (ended < earliest || ended > latest) return false;
  if (startedAt !== null && (startedAt < created || startedAt > ended + clockError)) return false;
  if (answeredAt !== null && answeredAt < created) return false;
  // A browser that fails a connection always says so to the page with an error event.
  if (!errorEvent) return false;
  if (outcome === "opened") return false;
  // The answer may be that of another socket to the same URL, which opened and lives on.
  if (outcome === "answered" && record.liveSameUrl > 0) return false;
  if (outcome === "rejected") return ending === "closed" && opened !== null;
  const givenUp = closeCalls.some(({ readyState }) => readyState === 0);
  return ending === "failed" && givenUp === (outcome === "given-up");
}

type Candidates = ReadonlyMap<HandshakeReport, readonly SocketRecord[]>;

/** Splits into groups that have no candidate in common. */
function groupsOf(reports: readonly HandshakeReport[], candidates: Candidates): Group[] {
  const rivals = new Map<SocketRecord, HandshakeReport[]>();
  for (const report of reports)
    for (const record of candidates.get(report) ?? []) rivals.set(record, [...(rivals.get(record) ?? []), report]);
  const seen = new Set<HandshakeReport>();
  const groups: Group[] = [];
  for (const first of reports) {
    if (seen.has(first)) continue;
    const inGroup = new Set([first]);
    const records = new Set<SocketRecord>();
    // A set that grows while it is walked through is walked through to its new end.
    for (const report of inGroup)
      for (const record of candidates.get(report) ?? []) {
        records.add(record);
        for (const rival of rivals.get(record) ?? []) inGroup.add(rival);
      }
    for (const report of inGroup) seen.add(report);
    if (records.size > 0)
      groups.push({ reports: reports.filter((report) => inGroup.has(report)), records: inOrderOfEnds([...records]) });
  }
  return groups;
}

/** The frame's own clock tells ends apart that fall into one millisecond; between frames only the wall clock can be compared. */
function inOrderOfEnds(records: readonly SocketRecord[]): SocketRecord[] {
  const clock = ofOneFrame(records) ? ("monotonic" as const) : ("wall" as const);
  return records.toSorted((a, b) => a.ended[clock] - b.ended[clock]);
}

/** Ids of one frame's records differ in their count alone. */
function ofOneFrame(records: readonly SocketRecord[]): boolean {
  return new Set(records.map(({ id }) => id.slice(0, id.lastIndexOf("-")))).size === 1;
}

function matchGroup({ reports, records }: Group, candidates: Candidates): HandshakeMatch[] {
  if (sayTheSame(reports)) return reports.length < records.length ? [] : matchAny(reports, records, candidates);
  // Of the sockets that were answered with 101, those that opened are not among the records.
  const failed = reports.filter(({ outcome }) => outcome !== "answered");
  const matched = failed.length === records.length ? failed : reports;
  if (matched.length !== records.length || (records.length > 1 && !ofOneFrame(records))) return [];
  const pairs = matched.flatMap((report, index): HandshakeMatch[] => {
    const record = records[index];
    return record && candidates.get(report)?.includes(record) ? [matchOf(report, record)] : [];
  });
  return pairs.length === records.length ? pairs : [];
}

function sayTheSame(reports: readonly HandshakeReport[]): boolean {
  return new Set(reports.map(({ handshake }) => `${handshake.status} ${handshake.errorText}`)).size === 1;
}

/** Gives each record the first report that fits: it does not matter which. Only how long it took is then not known. */
function matchAny(
  reports: readonly HandshakeReport[],
  records: readonly SocketRecord[],
  candidates: Candidates,
): HandshakeMatch[] {
  const left = new Set(reports);
  const inDoubt = reports.length !== records.length || !ofOneFrame(records);
  return records.flatMap((record) => {
    const report = [...left].find((one) => candidates.get(one)?.includes(record));
    if (!report) return [];
    left.delete(report);
    const match = matchOf(report, record);
    const { duration: _, ...handshake } = match.handshake;
    return [inDoubt ? { ...match, handshake } : match];
  });
}

function matchOf({ id, handshake }: HandshakeReport, record: SocketRecord): HandshakeMatch {
  return { reportId: id, recordId: record.id, handshake };
}
