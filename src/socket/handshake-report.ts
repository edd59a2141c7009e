import type { Handshake } from "./socket-record.ts";

/**
 * What a browser tells an extension of one handshake, past the page. It does not say which socket object it was: the background finds the
 * record that it belongs to.
 */
export interface HandshakeReport {
  /** Unique within the browser session. */
  readonly id: string;
  readonly url: string;
  readonly outcome: HandshakeOutcome;
  /** When the request went out, in milliseconds since the Unix epoch; null where it never did, and where only `answeredAt` is told. */
  readonly startedAt: number | null;
  /** When the browser had the answer, or the failure, in milliseconds since the Unix epoch; null where only `endedBetween` is known. */
  readonly answeredAt: number | null;
  /** The earliest and the latest time at which the page can have seen the end, in milliseconds since the Unix epoch. */
  readonly endedBetween: readonly [earliest: number, latest: number];
  readonly handshake: Handshake;
  /** Null unless no frame of the page made it. */
  readonly worker: WorkerSocket | null;
}

/**
 * - `failed`: it never opened;
 * - `given-up`: the page called `close()` before it opened;
 * - `answered`: the answer was 101, and it is not known whether the browser took it;
 * - `opened`: it was open, and nothing is said of its end;
 * - `rejected`: it was open until the browser refused what it received.
 */
export type HandshakeOutcome = "failed" | "given-up" | "answered" | "opened" | "rejected";

/** What is known of a socket in a worker, beside its handshake. */
export interface WorkerSocket {
  /** The call that opened it, one line for each frame. */
  readonly stack: string;
  readonly protocolsAsked: readonly string[];
  readonly protocol: string;
  readonly extensions: string;
}

/** What the devtools page hands over, in the order in which the sockets ended. */
export interface HandshakeReports {
  readonly kind: "handshake-reports";
  readonly tabId: number;
  readonly reports: readonly HandshakeReport[];
  /** How many of the last reports have only just come: others may follow that could be taken for them. */
  readonly fresh: number;
}

/** The answer: these reports are done with. The others may be offered again, once more records have come. */
export interface SettledReports {
  readonly kind: "settled";
  readonly ids: readonly string[];
}

/** Reports in one message. */
export const mostReports = 500;
