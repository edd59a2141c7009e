import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { listenOnLoopback } from "../listen.ts";
import type { LabServer } from "./lab-server.ts";

/**
 * Starts an HTTP server inside this process for a library. Requests that are no handshake are answered with 426, as `ws` does.
 * @param use gives the library the server, before it listens.
 */
export async function startLibraryServer(use: (server: Server) => void): Promise<LabServer> {
  const server = createServer((_request, response) => {
    response.writeHead(426, { "Content-Type": "text/plain" }).end("Upgrade Required");
  });
  const connections = new Set<Socket>();
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  use(server);
  const port = await listenOnLoopback(server);
  return {
    port,
    async stop() {
      if (!server.listening) {
        return;
      }
      const closed = once(server, "close");
      server.close();
      for (const socket of connections) {
        socket.destroy();
      }
      await closed;
    },
  };
}
