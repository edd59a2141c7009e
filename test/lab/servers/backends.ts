/** Loopback ports that a proxy of the lab may stand before. */
export interface Backends {
  /** The lab's raw peer. */
  readonly raw: number;
  /** Nothing listens there. */
  readonly closed: number;
  /** A server of the package `ws`. */
  readonly nodeWs: number;
}
