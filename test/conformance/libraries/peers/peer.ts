import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Socket } from "node:net";
import { once } from "node:events";
import { WebSocketServer, type WebSocket } from "ws";
import { listenOnLoopback } from "../../../lab/listen.ts";

/** A server that a library talks to. `GET /drop` ends its connections. */
export interface Peer {
  /** `http://127.0.0.1:PORT`; a WebSocket is at any path of it. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Closes all WebSockets of a peer with a code. */
type CloseAll = (code: number) => void;

/**
 * Starts a server that `attach` makes a peer of. Its WebSockets can be dropped: by `/drop?` without a close frame, by `/drop?1012` in
 * the way that `attach` returns.
 */
export async function startPeer(attach: (server: Server) => CloseAll | void): Promise<Peer> {
  const sockets = new Set<Socket>();
  const server = createServer();
  const closeAll = attach(server);
  // Last, and so that it is called first: SockJS calls no listener that was there before.
  server.prependListener("upgrade", (_: IncomingMessage, stream) => {
    const socket = stream as Socket;
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const others = server.listeners("request") as ((...args: unknown[]) => void)[];
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://peer.invalid");
    if (pathname !== "/drop") {
      for (const other of others) other(request, response);
      return;
    }
    const code = Number(search.slice(1));
    if (code > 0) closeAll?.(code);
    else for (const socket of sockets) socket.end();
    response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end();
  });
  const port = await listenOnLoopback(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** A peer whose every WebSocket `serve` gets. */
export function startWebSocketPeer(
  serve: (webSocket: WebSocket, request: IncomingMessage) => void,
  options: { readonly handleProtocols?: (protocols: Set<string>) => string | false } = {},
): Promise<Peer> {
  const webSockets = new WebSocketServer({ noServer: true, ...options });
  return startPeer((server) => {
    server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
      webSockets.handleUpgrade(request, socket, head, (webSocket) => {
        // What a dropped connection tells the server does not matter.
        webSocket.on("error", () => {});
        serve(webSocket, request);
      });
    });
    return (code) => {
      for (const webSocket of webSockets.clients) webSocket.close(code);
    };
  });
}
