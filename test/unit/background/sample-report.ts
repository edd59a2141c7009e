import type { HandshakeReport } from "../../../src/socket/handshake-report.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at, sampleRecord } from "../sample-record.ts";

/** Milliseconds since the Unix epoch at `monotonic` of the sample records. */
export const wallAt = (monotonic: number): number => at(monotonic).wall;

/** A report of a handshake that was sent at 10 ms and was answered with 403 at `end` (100 ms). */
export function sampleReport(changes: Partial<HandshakeReport> = {}, end = 100): HandshakeReport {
  return {
    id: "report-0",
    url: "wss://api.example.com/live",
    outcome: "failed",
    startedAt: wallAt(10),
    answeredAt: null,
    endedBetween: [wallAt(end) - 25, wallAt(end) + 25],
    handshake: { status: 403, duration: end - 10, source: "devtools-network" },
    worker: null,
    ...changes,
  };
}

/** A record of a socket that failed at `end` (100 ms). */
export function failedRecord(changes: Partial<SocketRecord> = {}, end = 100): SocketRecord {
  return sampleRecord({
    opened: null,
    ended: at(end),
    ending: "failed",
    code: 1006,
    wasClean: false,
    errorEvent: true,
    ...changes,
  });
}
