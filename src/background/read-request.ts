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
 * How much later than the extension the page may hear of a failure, in milliseconds: it is 1 to 3, and more when page or machine are busy, where more
 * than 250 were seen (Firefox ESR 153). The least is taken where the answer was 101, because such a socket may have opened.
 */
const latest = { failed: 1000, answered: 100 } as const;
const clockError = 5;

/** The report of a handshake that was answered or has failed; null where nothing is said. */
export function readRequest(event: RequestEvent): HandshakeReport | null {
  const { requestId, url, timeStamp, statusCode, statusLine = "", error } = event;
  const isAnswer = statusCode !== undefined && statusCode >= 100 && statusCode <= 599;
  // Firefox takes an answer that is no HTTP for HTTP/0.9, with a status of 200 that nobody sent.
  if (error === undefined && (!isAnswer || statusLine.startsWith("HTTP/0.9"))) return null;
  const outcome = statusCode === 101 ? "answered" : "failed";
  return {
    id: `request-${requestId}`,
    url: url.slice(0, longestText),
    outcome,
    startedAt: null,
    answeredAt: timeStamp,
    endedBetween: [timeStamp - clockError, timeStamp + latest[outcome]],
    handshake: {
      ...(error === undefined ? isAnswer && { status: statusCode } : { errorText: error.slice(0, longestText) }),
      source: "web-request",
    },
    worker: null,
  };
}
