/** A server of the lab on a loopback port of its own. */
export interface LabServer {
  readonly port: number;
  /** Ends it as its operator would, and removes what it left. Does nothing when it has ended. */
  stop(): Promise<void>;
}
