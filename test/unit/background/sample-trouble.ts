import type { Trouble } from "../../../src/background/alert-policy.ts";
import { toldEnd } from "../../../src/background/told-end.ts";
import { createHistory } from "../../../src/diagnosis/history.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { sampleRecord } from "../sample-record.ts";

/** When the trouble of tests begins, in milliseconds since the Unix epoch. */
export const start = 1_780_000_000_000;

/** The trouble of one end that was shown at once, with what the test wants otherwise, in the trouble or in the record. */
export function sampleTrouble(changes: Partial<Trouble> = {}, record: Partial<SocketRecord> = {}): Trouble {
  return {
    ...toldEnd(sampleRecord({ code: 1011, ...record }), 1, "app.example.com", createHistory(), []),
    count: 1,
    firstAt: start,
    lastAt: start,
    recovery: null,
    raisedAt: start,
    shownAt: start,
    behind: false,
    dismissed: false,
    ...changes,
  };
}
