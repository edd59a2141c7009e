import type { IncomingMessage } from "node:http";
import { type ServerOptions, WebSocketServer, type WebSocket } from "ws";
import type { LabServer } from "./lab-server.ts";
import { startLibraryServer } from "./library-server.ts";

interface Behaviour {
  readonly options?: ServerOptions;
  readonly serve: (webSocket: WebSocket) => void;
}

const ignore = (): void => undefined;

/** By the endpoint's name, what a `ws` server does there. */
const behaviours: Readonly<Record<string, Behaviour>> = {
  "ws-max-payload": { options: { maxPayload: 1024 }, serve: ignore },
  "ws-terminate": { serve: (webSocket) => webSocket.on("message", () => webSocket.terminate()) },
  "ws-close-without-arguments": { serve: (webSocket) => webSocket.on("message", () => webSocket.close()) },
  "ws-wrong-path": { options: { path: "/live" }, serve: ignore },
  "ws-verify-client": { options: { verifyClient: () => false }, serve: ignore },
  "ws-protocol-declined": {
    options: { handleProtocols: () => false },
    serve: (webSocket) => webSocket.close(1000),
  },
  "ws-type-refused": {
    serve: (webSocket) => webSocket.on("message", () => webSocket.close(1003, "only binary messages here")),
  },
};

/** Starts a server of the package `ws`. */
export function startNodeWs(): Promise<LabServer> {
  const servers = new Map(
    Object.entries(behaviours).map(([name, { options, serve }]) => {
      const server = new WebSocketServer({ noServer: true, ...options });
      server.on("connection", (webSocket: WebSocket) => {
        webSocket.on("error", ignore);
        serve(webSocket);
      });
      return [`/ws/${name}`, server];
    }),
  );
  return startLibraryServer((http) => {
    http.on("upgrade", (request: IncomingMessage, socket, head) => {
      const server = servers.get(request.url ?? "");
      if (server === undefined) {
        socket.destroy();
        return;
      }
      server.handleUpgrade(request, socket, head, (webSocket) => server.emit("connection", webSocket, request));
    });
  });
}
