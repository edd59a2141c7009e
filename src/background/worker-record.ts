import type { HandshakeReport, WorkerSocket } from "../socket/handshake-report.ts";
import type { SocketRecord } from "../socket/socket-record.ts";

/**
 * The record of a socket in a worker, of which only DevTools tells, in Chromium: no close event, no traffic, and no state of a page is known. Its
 * id is the report's, so that a report that comes twice is stored once. Times count from its creation.
 */
export function workerRecord(report: HandshakeReport, worker: WorkerSocket): SocketRecord {
  const { id, url, startedAt, endedBetween, handshake } = report;
  const [earliest, latest] = endedBetween;
  const endedAt = (earliest + latest) / 2;
  const createdAt = Math.min(startedAt ?? endedAt, endedAt);
  const instant = (wall: number) => ({ wall, monotonic: wall - createdAt });
  const opened = handshake.status === 101;
  const none = { count: 0, lastType: null, lastSize: null, lastAt: null };
  return {
    id,
    url,
    protocolsAsked: worker.protocolsAsked,
    protocol: worker.protocol,
    extensions: worker.extensions,
    initiatorStack: worker.stack,
    created: instant(createdAt),
    opened: opened ? instant(Math.min(createdAt + (handshake.duration ?? 0), endedAt)) : null,
    ended: instant(endedAt),
    ending: opened ? "closed" : "failed",
    code: null,
    reason: "",
    wasClean: null,
    errorEvent: handshake.errorText !== undefined,
    closeCalls: [],
    sent: { ...none, textCount: 0, binaryCount: 0, size: 0, largestSize: 0 },
    received: none,
    bufferedAmount: 0,
    binaryType: "blob",
    pageState: {
      visibility: "visible",
      hiddenFor: null,
      online: true,
      wasFrozen: false,
      fromBfcache: false,
      unloading: false,
      clockJump: 0,
    },
    liveSockets: 0,
    liveSameUrl: 0,
    thrown: null,
    violation: null,
    frame: { url: "", top: false, kind: "worker" },
    browser: "chromium",
    handshake,
  };
}
