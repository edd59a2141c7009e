import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { WebSocketServer } from "ws";

/** Milliseconds that an echo socket may live. */
const longestEcho = 600_000;

/** A well-behaved peer: sends every message back, answers close frames, picks the first subprotocol. */
export interface EchoPeer {
  accept(request: IncomingMessage, socket: Socket, head: Buffer): void;
  close(): void;
}

export function createEchoPeer(): EchoPeer {
  const server = new WebSocketServer({ noServer: true });
  server.on("connection", (webSocket) => {
    const deadline = setTimeout(() => webSocket.close(1001), longestEcho);
    webSocket.on("message", (data, isBinary) => webSocket.send(data, { binary: isBinary }));
    webSocket.on("error", () => webSocket.terminate());
    webSocket.on("close", () => clearTimeout(deadline));
  });
  return {
    accept(request, socket, head) {
      server.handleUpgrade(request, socket, head, (webSocket) => {
        server.emit("connection", webSocket, request);
      });
    },
    close() {
      for (const webSocket of server.clients) {
        webSocket.terminate();
      }
      server.close();
    },
  };
}
