import { expect } from "vitest";
import type { NewLogEntry } from "../../src/log/log-store.ts";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import type { TestPage } from "../support/browser-under-test.ts";
import { logEntries, type Session } from "./session.ts";

/** The log of a session, as far as handshakes go. */
export interface HandshakeEvidence {
  read(): Promise<NewLogEntry[]>;
  /** The records with this text in their URL, in order, each with what was attached to it. */
  recordsOf(part: string): Promise<SocketRecord[]>;
  /** Waits until the log holds this much evidence for sockets with this text in their URL. */
  waitForEvidence(part: string, count: number): Promise<SocketRecord[]>;
  /** Opens a socket that fails, whose evidence shows that all the reports before it have been looked at. */
  afterAllReports(page: TestPage, mark: string): Promise<void>;
}

export function watchEvidence(session: Session): HandshakeEvidence {
  const read = async (): Promise<NewLogEntry[]> => session.browser.background.evaluate<NewLogEntry[]>(logEntries);

  /** The records with this text in their URL, in order, each with what was attached to it. */
  async function recordsOf(part: string): Promise<SocketRecord[]> {
    const entries = await read();
    return entries.flatMap((entry) => {
      if (entry.kind !== "record" || !entry.record.url.includes(part)) return [];
      const evidence = entries.filter((other) => other.kind === "handshake" && other.recordId === entry.record.id);
      expect(evidence.length).toBeLessThanOrEqual(1);
      const [first] = evidence;
      return [first?.kind === "handshake" ? { ...entry.record, handshake: first.handshake } : entry.record];
    });
  }

  /** Waits until the log holds this much evidence for sockets with this text in their URL. */
  async function waitForEvidence(part: string, count: number): Promise<SocketRecord[]> {
    await session.browser.background.waitFor(
      `${logEntries}.then((entries) => {
        const ids = new Set(entries.flatMap(({ kind, record }) => kind === "record" && record.url.includes(${JSON.stringify(part)}) ? [record.id] : []));
        const found = entries.filter(({ kind, recordId }) => kind === "handshake" && ids.has(recordId)).length;
        if (found < ${count}) throw new Error(found + " of " + ids.size);
        return true;
      })`,
      { what: `evidence for ${count} sockets of ${part}`, timeout: 20_000 },
    );
    return recordsOf(part);
  }

  /** A failing socket whose evidence shows that all the reports before it have been looked at. */
  async function afterAllReports(page: TestPage, mark: string): Promise<void> {
    await page.evaluate(
      `new Promise((resolve) => { new WebSocket("${session.lab.wsOrigin}/ws/status-404/mark-${mark}").onclose = () => resolve(); })`,
    );
    await waitForEvidence(`/ws/status-404/mark-${mark}`, 1);
  }

  return { read, recordsOf, waitForEvidence, afterAllReports };
}
