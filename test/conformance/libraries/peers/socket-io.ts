import { Server } from "socket.io";
import { type Peer, startPeer } from "./peer.ts";

/** A Socket.IO server that answers `echo` and disconnects on `leave`. */
export const startSocketIo = (): Promise<Peer> =>
  startPeer((http) => {
    const server = new Server({ cors: { origin: "*" }, serveClient: false, destroyUpgrade: false });
    server.on("connection", (socket) => {
      socket.emit("word", "hello");
      socket.on("echo", (data: unknown, answer: (data: unknown) => void) => answer(data));
      socket.on("leave", () => socket.disconnect());
    });
    server.attach(http);
  });
