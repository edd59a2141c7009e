import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { sampleRecord } from "../unit/sample-record.ts";

const start = Date.UTC(2026, 0, 5, 12);

/** The moment that many milliseconds after the page was opened. */
export const at = (milliseconds: number) => ({ wall: start + milliseconds, monotonic: milliseconds });

/** A record of a socket that was open from 50 ms to 5000 ms and was closed with 1000 by the server, with changes. */
export function recordWith(changes: Partial<SocketRecord> = {}): SocketRecord {
  return sampleRecord({
    id: "r1",
    url: "wss://api.example.com/v1/live",
    initiatorStack: "connect@https://app.example.com/socket.js:41:18",
    created: at(0),
    opened: at(50),
    ended: at(5000),
    ...changes,
  });
}
