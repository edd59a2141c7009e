import type { BrowserFamily, Ending } from "../../src/socket/socket-record.ts";

/** What kind of thing goes wrong; the lab's page shows one heading for each. */
export type ScenarioGroup = "handshake" | "close-frame" | "transport" | "protocol" | "page" | "policy";

/** What the page sees of a scenario in one browser family, measured without any extension. */
export interface Expected {
  readonly ending: Ending;
  /** `CloseEvent.code`, or null where no close event comes. */
  readonly code: number | null;
  readonly wasClean: boolean | null;
  readonly errorEvent: boolean;
}

/** One thing that the raw peer does. A peer works through its steps in order and stops when TCP ends. */
export type PeerStep =
  /** Answers the handshake with a plain HTTP response, then ends TCP. */
  | {
      readonly step: "respond";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Answers 101. A header given here replaces the right one; null leaves it out. `fin` ends TCP in the same write. */
  | {
      readonly step: "upgrade";
      readonly headers?: Readonly<Record<string, string | null>>;
      readonly fin?: true;
    }
  /** Writes bytes as they are. */
  | { readonly step: "write"; readonly bytes: Uint8Array }
  /** Waits for a text or binary frame of the page. */
  | { readonly step: "await-message" }
  /** Waits for the page's close frame. */
  | { readonly step: "await-close" }
  /** Waits until this many sockets of the scenario have come this far; then all of them go on. */
  | { readonly step: "gather"; readonly sockets: number }
  /** Ends TCP in order (FIN). */
  | { readonly step: "fin" }
  /** Resets TCP (RST). */
  | { readonly step: "reset" }
  /** Does nothing for so long, or until TCP has ended; then TCP is ended. */
  | { readonly step: "silence"; readonly seconds: number };

/** Where the page's socket goes. */
export type Target =
  | "plain"
  | "tls"
  | "tls-on-plain-port"
  | "closed-port"
  | "unknown-host"
  | "unsafe-port"
  | "ftp-scheme"
  | "with-fragment";

/** A call of `close()` by the lab's page. */
export interface PageClose {
  /** `connecting`: right after the constructor. `unanswered`: a moment later, the handshake being out. */
  readonly when: "connecting" | "unanswered" | "open";
  /** The arguments of `close()`. */
  readonly call: readonly [] | readonly [code: number] | readonly [code: number, reason: string];
}

/** What the page does in a scenario. */
export interface PagePart {
  /** Default: `plain`, the scenario's own endpoint. */
  readonly target?: Target;
  readonly protocols?: readonly string[];
  /** Sends one text message as soon as the socket is open, which the peer may wait for. */
  readonly greets?: true;
  readonly close?: PageClose;
  /** Where the socket lives. Default: the lab's page itself. */
  readonly place?: "frame-navigated" | "frame-removed" | "frame-with-csp";
  /** How many sockets are opened at once. Default: 1. */
  readonly sockets?: number;
}

/** One way for a WebSocket to end, made to happen on the wire. */
export interface Scenario {
  /** Kebab-case; also the endpoint's name: `/ws/<id>`. */
  readonly id: string;
  /** Plain English, short. */
  readonly title: string;
  readonly group: ScenarioGroup;
  /** Seconds it takes at most; only where a browser's own timer makes it long. */
  readonly slow?: number;
  /** What the server does; empty where no byte reaches it. */
  readonly peer: readonly PeerStep[];
  readonly page: PagePart;
  readonly expected: Readonly<Record<BrowserFamily, Expected>>;
  /** What is seen instead now and then, where a race inside the browser decides. */
  readonly sometimes?: Readonly<Partial<Record<BrowserFamily, Expected>>>;
}

/** A scenario as `GET /scenarios.json` gives it to the page. */
export type PageScenario = Omit<Scenario, "peer"> & { readonly url: string };

/** What the page itself saw of one scenario. */
export interface Outcome {
  readonly id: string;
  /** `still-open`: the socket had not ended when the page gave up; never expected. */
  readonly ending: Ending | "still-open";
  readonly code: number | null;
  readonly reason: string;
  readonly wasClean: boolean | null;
  readonly errorEvent: boolean;
  /** In order, such as `open`, `message`, `error`, `close 1006`, `thrown SyntaxError`, `violation connect-src`. */
  readonly events: readonly string[];
}
