import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";

/** A loopback port on which nothing listens, and nothing else can begin to. */
export interface ClosedPort {
  readonly port: number;
  release(): Promise<void>;
}

/**
 * Reserves a closed port: the near end of a connection that is kept open. The system gives that port to nobody else, and answers
 * whoever connects to it with a refusal.
 */
export async function reserveClosedPort(): Promise<ClosedPort> {
  const keeper = createServer();
  keeper.listen(0, "127.0.0.1");
  await once(keeper, "listening");
  const { port: keeperPort } = keeper.address() as AddressInfo;
  const accepted = once(keeper, "connection");
  const holder = connect(keeperPort, "127.0.0.1");
  await Promise.all([accepted, once(holder, "connect")]);
  const { localPort } = holder;
  if (localPort === undefined) {
    throw new Error("The closed port's holder has no local port.");
  }
  return {
    port: localPort,
    async release() {
      holder.destroy();
      keeper.close();
      await once(keeper, "close");
    },
  };
}
