/** A call frame of an entry's initiator. Lines and columns count from 0. */
export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface Header {
  readonly name: string;
  readonly value: string;
}

/** What is read of an entry of Chromium's network log; messages only for their type, and for their text where they are errors. */
export interface NetworkEntry {
  readonly request: { readonly url: string; readonly headers: readonly Header[] };
  readonly response: { readonly status: number; readonly headers: readonly Header[] };
  /** ISO 8601; in 1969 where the request never went out. */
  readonly startedDateTime: string;
  /** Milliseconds from the start to the end of the socket; where the request never went out, the browser's own clock at the end. */
  readonly time: number;
  /** `wait`: milliseconds from the start to the answer. */
  readonly timings: { readonly wait: number };
  readonly _initiator?: { readonly stack?: { readonly callFrames?: readonly CallFrame[] } };
  readonly _webSocketMessages?: readonly { readonly type: string; readonly data: string }[];
}

/** The entry as one of a WebSocket, or null where it is of something else. */
export function asSocketEntry(entry: object): NetworkEntry | null {
  return (entry as { _resourceType?: unknown })._resourceType === "websocket" ? (entry as NetworkEntry) : null;
}

/** The value of a header, or "". */
export function headerOf({ headers }: { readonly headers: readonly Header[] }, name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? "";
}
