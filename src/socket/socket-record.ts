/**
 * The socket record: everything observed of one WebSocket, written once, when it ended (ARCHITECTURE.md, "The record").
 * All durations are milliseconds; all sizes are bytes unless a comment says otherwise.
 */

/** How a socket ended. `blocked` and `abandoned` never come with a close event. */
export type Ending = "closed" | "failed" | "blocked" | "abandoned";

/** One moment on both clocks: they drift apart when the machine sleeps, which is evidence. */
export interface Instant {
  /** Milliseconds since the Unix epoch (`Date.now`). */
  readonly wall: number;
  /** Milliseconds since the document's time origin (`performance.now`). */
  readonly monotonic: number;
}

/** One call of `close()` by the page. */
export interface CloseCall {
  /** The code argument as the page passed it, or null if it passed none. */
  readonly code: number | null;
  /** The reason argument as the page passed it, or null if it passed none. */
  readonly reason: string | null;
  readonly at: Instant;
  /** `readyState` at the call: 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  readonly stack: string | null;
}

/** The kind of data of a message. */
export type MessageType = "text" | "binary";

/** What the page sent. Counted as it happened; no content is kept. */
export interface SentTraffic {
  readonly count: number;
  readonly textCount: number;
  readonly binaryCount: number;
  /** Sum of sizes. A text message counts its UTF-16 length here: a lower bound of its bytes. */
  readonly size: number;
  /** The largest single size, counted as in `size`. */
  readonly largestSize: number;
  readonly lastType: MessageType | null;
  /** Exact bytes on the wire before compression. */
  readonly lastSize: number | null;
  readonly lastAt: Instant | null;
}

/** What the page received. Sizes of all messages would cost the page CPU for each one, so only the last is measured. */
export interface ReceivedTraffic {
  readonly count: number;
  readonly lastType: MessageType | null;
  /** Bytes; of a text message, its UTF-8 length. */
  readonly lastSize: number | null;
  readonly lastAt: Instant | null;
}

/** What the page was doing when the socket ended. */
export interface PageState {
  readonly visibility: "visible" | "hidden";
  /** How long the page had been hidden, or null if it was visible. */
  readonly hiddenFor: number | null;
  /** `navigator.onLine` at the end. */
  readonly online: boolean;
  /** The page was frozen (Page Lifecycle) while the socket lived. */
  readonly wasFrozen: boolean;
  /** The page came back from the back/forward cache while the socket lived. */
  readonly fromBfcache: boolean;
  /** The page was being left when the socket ended. */
  readonly unloading: boolean;
  /** How much further the wall clock went than the monotonic one while the socket lived: sleep, or a changed clock. */
  readonly clockJump: number;
}

/** An exception of the constructor. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
}

/** A content security policy violation (CSP level 3, `SecurityPolicyViolationEvent`). */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly source: string;
  readonly line: number;
}

/** What the page's own world can tell of a socket. The page may lie: this is parsed at both boundaries. */
export interface SocketFacts {
  /** Unique within the browser session. */
  readonly id: string;
  /** `WebSocket.url`; the argument as given when the constructor threw. */
  readonly url: string;
  readonly protocolsAsked: readonly string[];
  /** The subprotocol the server chose, or "". */
  readonly protocol: string;
  /** The extensions the server chose, or "". */
  readonly extensions: string;
  /** Stack of the constructor call, without our own frames; null where the page formats stacks itself. */
  readonly initiatorStack: string | null;
  readonly created: Instant;
  readonly opened: Instant | null;
  readonly ended: Instant;
  readonly ending: Ending;
  /** `CloseEvent.code`, any 16-bit number; null where there was no close event. */
  readonly code: number | null;
  readonly reason: string;
  readonly wasClean: boolean | null;
  /** An `error` event came. */
  readonly errorEvent: boolean;
  /** The first calls of `close()`, in order. */
  readonly closeCalls: readonly CloseCall[];
  readonly sent: SentTraffic;
  readonly received: ReceivedTraffic;
  readonly bufferedAmount: number;
  readonly binaryType: "blob" | "arraybuffer";
  readonly pageState: PageState;
  /** Sockets of this frame that had not ended, this one not counted. */
  readonly liveSockets: number;
  /** Those of them with the same URL. */
  readonly liveSameUrl: number;
  readonly thrown: Thrown | null;
  readonly violation: Violation | null;
}

export const frameKinds = ["page", "frame", "about-blank", "srcdoc", "blob", "data", "sandboxed", "worker"] as const;

/** Where in the tab a socket lived. Taken from the browser, never from the page. */
export interface FrameInfo {
  readonly url: string;
  readonly top: boolean;
  readonly kind: (typeof frameKinds)[number];
}

/** The browser family whose behaviour a rule reads a record by. */
export type BrowserFamily = "chromium" | "firefox";

/** What the handshake is known to have answered. Attached later, where the browser tells. */
export interface Handshake {
  /** The HTTP status, 100 to 599. */
  readonly status?: number;
  readonly errorText?: string;
  /** Milliseconds from the request to the answer, or to the failure where none came. */
  readonly duration?: number;
  readonly source: "devtools-network" | "web-request";
}

export interface SocketRecord extends SocketFacts {
  readonly frame: FrameInfo;
  readonly browser: BrowserFamily;
  readonly handshake?: Handshake;
}
