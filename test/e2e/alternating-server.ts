import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";

/** A server whose one URL answers as the client asks by its subprotocol, so that each socket's evidence is known beforehand. */
export interface AlternatingServer {
  /** `ws://127.0.0.1:PORT/live`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Subprotocols begin with what happens: `403-…`, any status; `open-…`, open until the page closes it; `close-…`, close code 4001 at once;
 * `broken-…`, a frame that no browser takes.
 */
export async function startAlternatingServer(): Promise<AlternatingServer> {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  server.on("upgrade", (request, stream, head) => {
    const [wanted = ""] = (request.headers["sec-websocket-protocol"] ?? "").split("-");
    if (/^\d{3}$/.test(wanted)) {
      stream.end(`HTTP/1.1 ${wanted} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on("error", () => {});
      if (wanted === "close") socket.close(4001);
      // Firefox keeps the open event from the page when the bytes are wrong right after the 101.
      if (wanted === "broken") socket.once("message", () => stream.write(Uint8Array.of(0x83, 0)));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/live`,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
