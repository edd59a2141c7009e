import type { CallFrame, NetworkEntry } from "../../../src/devtools/network-entry.ts";

/** What Chromium 156 says of a socket that was answered with 403, in part. */
export function sampleEntry(changes: Partial<NetworkEntry> = {}): NetworkEntry {
  return {
    request: { url: "wss://api.example.com/live", headers: [] },
    response: { status: 0, headers: [] },
    startedDateTime: "2026-11-21T12:59:35.980Z",
    time: 2.5,
    timings: { wait: 1.5 },
    _webSocketMessages: [{ type: "error", data: "Error during WebSocket handshake: Unexpected response code: 403" }],
    ...changes,
  };
}

export const calledFrom = (...urls: readonly string[]): Pick<NetworkEntry, "_initiator"> => ({
  _initiator: { stack: { callFrames: urls.map((url, index) => callFrame(url, `call${index}`)) } },
});

export const callFrame = (url: string, functionName = "connect"): CallFrame => ({
  functionName,
  url,
  lineNumber: 9,
  columnNumber: 4,
});
