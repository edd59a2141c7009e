import type { HandshakeReport } from "../socket/handshake-report.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import { type HandshakeMatch, matchHandshakes } from "./match-handshakes.ts";

/** Brings reports and records of one frame together, whichever comes first. */
export interface EvidenceDesk {
  /** Reports come in the order of their ends. */
  addReport(report: HandshakeReport): void;
  addRecord(record: SocketRecord): void;
  /** Nothing waits here any more that could still be brought together. */
  isEmpty(): boolean;
}

/** How long a report waits for others that could be taken for it, in milliseconds. */
const firstWait = 300;
/** How long a report waits for its record, and a record for its report, in milliseconds. */
const patience = 30_000;
/** Reports, and records, that wait at the most. */
const mostWaiting = 500;

interface Waiting<Item> {
  readonly item: Item;
  /** By the clock that is never set back. */
  readonly since: number;
}

/** `attach` is called with what belongs together. What waits is lost with the background's process, and then nothing is attached. */
export function createEvidenceDesk(attach: (matches: readonly HandshakeMatch[]) => void): EvidenceDesk {
  let reports: readonly Waiting<HandshakeReport>[] = [];
  let records: readonly Waiting<SocketRecord>[] = [];
  let scheduled = false;

  const add = <Item>(list: readonly Waiting<Item>[], item: Item): readonly Waiting<Item>[] => {
    if (!scheduled) setTimeout(settle, firstWait);
    scheduled = true;
    return [...list, { item, since: performance.now() }].slice(-mostWaiting);
  };

  const settle = (): void => {
    scheduled = false;
    const now = performance.now();
    const patient = ({ since }: Waiting<unknown>): boolean => now - since < patience;
    reports = reports.filter(patient);
    records = records.filter(patient);
    const fresh = reports.filter(({ since }) => now - since < firstWait).length;
    const matches = matchHandshakes(
      reports.map(({ item }) => item),
      records.map(({ item }) => item),
      fresh,
    );
    if (matches.length > 0) {
      const [usedReports, usedRecords] = [new Set<string>(), new Set<string>()];
      for (const { reportId, recordId } of matches) {
        usedReports.add(reportId);
        usedRecords.add(recordId);
      }
      reports = reports.filter(({ item }) => !usedReports.has(item.id));
      records = records.filter(({ item }) => !usedRecords.has(item.id));
      attach(matches);
    }
    if (fresh > 0) {
      setTimeout(settle, firstWait);
      scheduled = true;
    }
  };

  return {
    addReport(report) {
      reports = add(reports, report);
    },
    addRecord(record) {
      records = add(records, record);
    },
    isEmpty() {
      const now = performance.now();
      return ![...reports, ...records].some(({ since }) => now - since < patience);
    },
  };
}
