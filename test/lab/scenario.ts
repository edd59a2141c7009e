import type { CauseId } from "../../src/diagnosis/cause-id.ts";
import type { BrowserFamily, Ending } from "../../src/socket/socket-record.ts";
import type { ServerName } from "./servers/server-name.ts";

/** Every group of scenarios, in the order of the lab's page, which has one heading for each: what kind of thing goes wrong. */
export const scenarioGroups = [
  "handshake",
  "close-frame",
  "transport",
  "protocol",
  "page",
  "policy",
  "again",
  "library",
  "software",
] as const;
export type ScenarioGroup = (typeof scenarioGroups)[number];

/** What the page sees of a scenario in one browser family, measured without any extension. */
export interface Expected {
  readonly ending: Ending;
  /** `CloseEvent.code`, or null where no close event comes. */
  readonly code: number | null;
  readonly wasClean: boolean | null;
  readonly errorEvent: boolean;
}

/**
 * What somebody who knows WebSockets well would say of a scenario, given only what this browser shows with DevTools open. The
 * verdict is judged by it.
 */
export interface ExpectedCause {
  /** The cause that comes first. Several where the browser cannot tell them apart: any of them is right. */
  readonly first: readonly [CauseId, ...CauseId[]];
  /** Must be told as well. */
  readonly also: readonly CauseId[];
  /** May be called certain beside the first, being true as well. */
  readonly alsoTrue: readonly CauseId[];
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
  /** Goes on after so long, or when TCP has ended. */
  | { readonly step: "wait"; readonly seconds: number }
  /** Stops a server that stands between the page and this peer, as its operator would. */
  | { readonly step: "stop-server"; readonly server: ServerName }
  /** Does nothing for so long, or until TCP has ended; then TCP is ended. */
  | { readonly step: "silence"; readonly seconds: number };

/** Where the page's socket goes. */
export type Target =
  | "plain"
  | "tls"
  | "tls-on-plain-port"
  | "plain-on-tls-port"
  | "closed-port"
  | "unknown-host"
  | "unsafe-port"
  | "ftp-scheme"
  | "with-fragment"
  | ServerName;

/** A call of `close()` by the lab's page. */
export interface PageClose {
  /**
   * `connecting`: right after the constructor. `unanswered`: a moment later, the handshake being out. `silent`: when the server has
   * said nothing for 1.5 s.
   */
  readonly when: "connecting" | "unanswered" | "open" | "silent";
  /** The arguments of `close()`. */
  readonly call: readonly [] | readonly [code: number] | readonly [code: number, reason: string];
}

/** How the page opens one socket after another. */
export interface PageRounds {
  /** How many sockets there are in all. */
  readonly count: number;
  /** Milliseconds from an end to the next socket. */
  readonly gap: number;
  /** The greeting of each round comes so many milliseconds later than that of the round before. */
  readonly laterGreeting?: number;
}

/** What the page does in a scenario. */
export interface PagePart {
  /** Default: `plain`, the scenario's own endpoint. */
  readonly target?: Target;
  /** Path and query on the target; default `/ws/<id>`. It holds `/ws/<id>` in any case: that is how records are told apart. */
  readonly path?: string;
  readonly protocols?: readonly string[];
  /** Sends one text message as soon as the socket is open, which the peer may wait for. A number is its length. */
  readonly greets?: true | number;
  readonly close?: PageClose;
  /** Answers every message of the server. */
  readonly answers?: true;
  /** Where the socket lives. Default: the lab's page itself. */
  readonly place?: "frame-navigated" | "frame-removed" | "frame-stopped" | "frame-with-csp" | "worker";
  /** How many sockets are opened at once. Default: 1. */
  readonly sockets?: number;
  /** Opens the next socket when one has ended. */
  readonly rounds?: PageRounds;
  /** Opens a second socket right after the first, as a component that is mounted twice does. The first is judged. */
  readonly twin?: true;
  /**
   * Opens sockets one after the other, and keeps them, until one is refused or there are so many; then closes all. The refused one is
   * judged. Nothing else runs at that time.
   */
  readonly untilRefused?: number;
  /** Opens a new socket in the error handler and one in the close handler, until so many have been opened. */
  readonly reconnectsTwice?: number;
}

/** One way for a WebSocket to end, made to happen on the wire. */
export interface Scenario {
  /** Kebab-case; also the endpoint's name: `/ws/<id>`. */
  readonly id: string;
  /** Plain English, short. */
  readonly title: string;
  readonly group: ScenarioGroup;
  /** Seconds it takes at most, where it takes some. */
  readonly slow?: number;
  /** One that opens many sockets, of which the times matter: it waits for its turn, as those do that end without a close frame. */
  readonly alone?: true;
  /** The one browser family in which it can be made to happen. */
  readonly only?: BrowserFamily;
  /** What the raw server does; empty where no byte reaches it. */
  readonly peer: readonly PeerStep[];
  readonly page: PagePart;
  readonly expected: Readonly<Record<BrowserFamily, Expected>>;
  /** What is seen instead now and then, where a race inside the browser decides. */
  readonly sometimes?: Readonly<Partial<Record<BrowserFamily, Expected>>>;
  readonly cause: Readonly<Record<BrowserFamily, ExpectedCause>>;
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
  /** How many sockets the page opened; the outcome is that of the judged one. */
  readonly sockets: number;
}
