import type { Source } from "../close-code.ts";

/** What sits between page and handler. */
export type InfrastructureLayer = "reverse-proxy" | "load-balancer" | "cdn" | "platform" | "network" | "server-library";

/** One limit of a product, by which it ends sockets. */
export interface Limit {
  /**
   * `idle`: silence ends the socket. `lifetime`: it ends however busy it is. `message-size`: a bigger message ends it. `keep-alive`: a ping
   * that the browser does not answer within this time ends it.
   */
  readonly kind: "idle" | "lifetime" | "message-size" | "keep-alive";
  /** Milliseconds; bytes for `message-size`. */
  readonly value: number;
  /** Of `idle`: which silence counts, from the page's side. `either`: traffic in either direction keeps the socket open. */
  readonly direction?: "either" | "received" | "sent";
  /** The setting's own name, such as `proxy_read_timeout`; "" where it cannot be set. */
  readonly setting: string;
  /** Close codes that the page may see, the usual first. 1006 where there is no close frame. */
  readonly codes: readonly number[];
  /** The close reason where it tells the product. Matched against untrusted text: no nested quantifiers. */
  readonly reason?: RegExp;
}

/** A product with the limits it has unless configured otherwise. Its name is not translated. */
export interface Infrastructure {
  readonly id: string;
  readonly name: string;
  readonly layer: InfrastructureLayer;
  readonly limits: readonly Limit[];
  readonly sources: readonly Source[];
}
