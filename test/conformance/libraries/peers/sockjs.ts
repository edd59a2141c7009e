import { type Connection, createServer } from "sockjs";
import { type Peer, startPeer } from "./peer.ts";

/** A SockJS server that sends every message back. */
export const startSockjs = (): Promise<Peer> =>
  startPeer((http) => {
    const server = createServer({ prefix: "/echo", log: () => {} });
    const connections = new Set<Connection>();
    server.on("connection", (connection) => {
      if (!connection) return;
      connections.add(connection);
      connection.on("data", (message) => connection.write(message));
      connection.on("close", () => connections.delete(connection));
    });
    server.installHandlers(http);
    return (code) => {
      for (const connection of connections) connection.close(code, "closed by the server");
    };
  });
