import type { HandshakeReport } from "../socket/handshake-report.ts";
import { longestText } from "../socket/limits.ts";

/** What `webRequest` says of a handshake in Firefox, of all that it could. */
export interface RequestEvent {
  readonly requestId: string;
  readonly url: string;
  /** Milliseconds since the Unix epoch. */
  readonly timeStamp: number;
  readonly statusCode?: number;
  readonly statusLine?: string;
  readonly error?: string;
}

/**
 * The page hears of a failure 1 to 3 ms after the extension does, and later when it is busy: 62 ms were seen (Firefox ESR 153). A socket
 * that was answered with 101 may have opened, so less is taken for its end.
 */
const latest = { failed: 250, answered: 100 } as const;
const clockError = 5;

/**
 * The report of a handshake that was answered or has failed; null where nothing is said. `startedAt` is when its request began, or null
 * where that was not seen.
 */
export function readRequest(event: RequestEvent, startedAt: number | null): HandshakeReport | null {
  const { requestId, url, timeStamp, statusCode, statusLine = "", error } = event;
  const isAnswer = statusCode !== undefined && statusCode >= 100 && statusCode <= 599;
  // Firefox takes an answer that is no HTTP for HTTP/0.9, with a status of 200 that nobody sent.
  if (error === undefined && (!isAnswer || statusLine.startsWith("HTTP/0.9"))) return null;
  const outcome = statusCode === 101 ? "answered" : "failed";
  return {
    id: `request-${requestId}`,
    url: url.slice(0, longestText),
    outcome,
    startedAt,
    endedBetween: [timeStamp - clockError, timeStamp + latest[outcome]],
    handshake: {
      ...(error === undefined ? isAnswer && { status: statusCode } : { errorText: error.slice(0, longestText) }),
      ...(startedAt !== null && { duration: Math.max(0, timeStamp - startedAt) }),
      source: "web-request",
    },
    worker: null,
  };
}
