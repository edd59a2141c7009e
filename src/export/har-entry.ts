import type { Entry, Header, Request, Response, Timings } from "har-format";
import type { SocketRecord } from "../socket/socket-record.ts";
import type { ExportedRecord } from "./exported-log.ts";
import { harInitiator } from "./har-initiator.ts";
import { harMessages } from "./har-messages.ts";

/** What HAR has for a figure that is not known. */
const unknown = -1;

/** Last moment that a HAR can name, in milliseconds since the Unix epoch: its years have four digits. */
const lastMoment = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
/** Longest duration, in milliseconds: sums of what a page makes up stay numbers. */
const longest = 8.64e15;

/**
 * A socket as an entry of an HTTP archive, in the form in which Chromium's Network panel writes one.
 *
 * @param sentence The end in one line.
 * @param pageref Id of its page; left out where the log does not hold that.
 */
export function harEntry(record: ExportedRecord, sentence: string, pageref?: string): object {
  const { timings, time } = timingsOf(record);
  const entry: Omit<Entry, "_webSocketMessages"> = {
    ...(pageref !== undefined && { pageref }),
    startedDateTime: harTime(record.created.wall),
    time,
    request: requestOf(record),
    response: responseOf(record),
    cache: {},
    timings,
    comment: sentence,
    _initiator: harInitiator(record.initiatorStack),
    _resourceType: "websocket",
  };
  return { ...entry, _webSocketMessages: harMessages(record, sentence) };
}

/** ISO 8601 in UTC. `wall`: milliseconds since the Unix epoch; a page can make up any number. */
export function harTime(wall: number): string {
  return new Date(Math.min(Math.max(wall, 0), lastMoment)).toISOString();
}

function requestOf({ url, protocolsAsked }: SocketRecord): Request {
  const parsed = parse(url);
  return {
    method: "GET",
    // What is no URL was never asked for; `_whyclosed` has it as the page gave it.
    url: parsed?.href ?? "about:invalid",
    httpVersion: "",
    cookies: [],
    headers: header("Sec-WebSocket-Protocol", protocolsAsked.join(", ")),
    queryString: [...(parsed?.searchParams ?? [])].map(([name, value]) => ({ name, value })),
    headersSize: unknown,
    bodySize: 0,
  };
}

function responseOf({ opened, handshake, protocol, extensions }: SocketRecord): Response & { _error?: string } {
  // What opens a socket is a 101; over HTTP/2, what stands for it.
  const status = opened ? 101 : (handshake?.status ?? 0);
  const size = opened ? 0 : unknown;
  return {
    status,
    statusText: status === 101 ? "Switching Protocols" : "",
    httpVersion: "",
    cookies: [],
    headers: [...header("Sec-WebSocket-Protocol", protocol), ...header("Sec-WebSocket-Extensions", extensions)],
    content: { size, mimeType: "x-unknown" },
    redirectURL: "",
    headersSize: unknown,
    bodySize: size,
    ...(handshake?.errorText && { _error: handshake.errorText }),
  };
}

/** Name look-up, connecting and TLS are not told apart for sockets. `send`, `wait` and `receive` must be figures. */
function timingsOf({ created, opened, ended, handshake }: SocketRecord): { timings: Timings; time: number } {
  const life = between(created.monotonic, ended.monotonic);
  const wait = opened ? between(created.monotonic, opened.monotonic) : handshake?.status === undefined ? 0 : life;
  const receive = opened ? between(opened.monotonic, ended.monotonic) : 0;
  // Nobody answered, and how far the request came is not known: as Chromium does, all of it is put down to what was before it.
  const blocked = opened || handshake?.status !== undefined ? unknown : life;
  return {
    timings: { blocked, dns: unknown, connect: unknown, ssl: unknown, send: 0, wait, receive },
    time: Math.max(blocked, 0) + wait + receive,
  };
}

const between = (from: number, to: number): number => Math.min(Math.max(to - from, 0), longest);

const header = (name: string, value: string): Header[] => (value === "" ? [] : [{ name, value }]);

/** The URL without its fragment, which is no part of a request. */
function parse(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  parsed.hash = "";
  return parsed;
}
