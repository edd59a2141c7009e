import type { HandshakeOutcome, HandshakeReport, WorkerSocket } from "../socket/handshake-report.ts";
import { longestText, mostProtocols } from "../socket/limits.ts";
import type { Handshake } from "../socket/socket-record.ts";
import type { EntryTimes } from "./entry-clock.ts";
import { type CallFrame, headerOf, type NetworkEntry } from "./network-entry.ts";

/** Who made a socket: a frame, where the hook saw it; perhaps a worker; or something that nothing is known of. */
export type Maker = "hooked" | "worker" | "unknown";

/** Tells by the calls that led to the constructor. `extension` is the origin of this extension, with its slash. */
export function makerOf({ _initiator }: NetworkEntry, extension: string): Maker {
  const frames = _initiator?.stack?.callFrames ?? [];
  if (frames[0]?.url.startsWith(extension)) return "hooked";
  // Content scripts of other extensions have a WebSocket of their own.
  const foreign = frames.some(({ url }) => url.startsWith("chrome-extension:"));
  return frames.length === 0 || foreign ? "unknown" : "worker";
}

/** What an entry says of its socket, or null where that is nothing: a socket of a frame that opened and was not rejected. */
export function readEntry(
  entry: NetworkEntry,
  id: string,
  { startedAt, endedBetween }: EntryTimes,
  inWorker: boolean,
): HandshakeReport | null {
  const opened = entry.response.status === 101;
  const errorText = errorTextOf(entry);
  if (!inWorker && errorText === undefined) return null;
  const status = opened ? 101 : statusIn(errorText);
  const duration = startedAt === null ? -1 : opened ? entry.timings.wait : entry.time;
  const handshake: Handshake = {
    ...(status !== undefined && { status }),
    ...(errorText !== undefined && { errorText }),
    ...(Number.isFinite(duration) && duration >= 0 && { duration }),
    source: "devtools-network",
  };
  return {
    id,
    url: entry.request.url.slice(0, longestText),
    outcome: outcomeOf(opened, errorText),
    startedAt,
    answeredAt: null,
    endedBetween,
    handshake,
    worker: inWorker ? workerSocketOf(entry) : null,
  };
}

/** The browser's own words for why it failed the connection; what the console shows after "failed: ". */
function errorTextOf({ _webSocketMessages }: NetworkEntry): string | undefined {
  return _webSocketMessages?.findLast(({ type }) => type === "error")?.data.slice(0, longestText);
}

/** An entry of a failed handshake has no status of its own. */
function statusIn(errorText = ""): number | undefined {
  if (errorText.startsWith("HTTP Authentication failed")) return 401;
  const status = Number(/Unexpected response code: (\d{3})\b/.exec(errorText)?.[1]);
  return status >= 100 && status <= 599 ? status : undefined;
}

function outcomeOf(opened: boolean, errorText = ""): HandshakeOutcome {
  if (opened) return errorText === "" ? "opened" : "rejected";
  return errorText.startsWith("WebSocket is closed before the connection is established") ? "given-up" : "failed";
}

function workerSocketOf({ request, response, _initiator }: NetworkEntry): WorkerSocket {
  const asked = headerOf(request, "sec-websocket-protocol");
  return {
    stack: (_initiator?.stack?.callFrames ?? []).map(lineOf).join("\n").slice(0, longestText),
    protocolsAsked: asked === "" ? [] : asked.slice(0, longestText).split(/\s*,\s*/, mostProtocols),
    protocol: headerOf(response, "sec-websocket-protocol").slice(0, longestText),
    extensions: headerOf(response, "sec-websocket-extensions").slice(0, longestText),
  };
}

/** A call frame as it stands in a stack of the page's own. */
function lineOf({ functionName, url, lineNumber, columnNumber }: CallFrame): string {
  const place = `${url}:${lineNumber + 1}:${columnNumber + 1}`;
  return functionName === "" ? `    at ${place}` : `    at ${functionName} (${place})`;
}
