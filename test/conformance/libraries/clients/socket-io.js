import { io } from "socket.io-client";
import { next } from "./next.js";

/** With the way it takes by default: polling first, then an upgrade to a WebSocket. */
export async function live(peer, log) {
  for (const transports of [["websocket"], ["polling", "websocket"]]) {
    const socket = io(peer.http, { transports, reconnectionDelay: 10, reconnectionDelayMax: 20, forceNew: true });
    const { io: manager } = socket;
    socket.on("connect", () => log("connect", socket.connected));
    socket.on("disconnect", (reason) => log("disconnect", reason));
    socket.on("connect_error", ({ message }) => log("connect_error", message));
    socket.on("word", (word) => log("word", word));
    for (const event of ["reconnect_attempt", "reconnect"]) manager.on(event, (count) => log(event, count));
    // The server's first word comes after the connection.
    const connected = () => next((resolve) => socket.once("word", resolve));
    const upgraded = async () => {
      const { engine } = manager;
      if (engine.transport.name !== "websocket") await next((resolve) => engine.once("upgrade", resolve));
      log("transport", engine.transport.name);
    };
    await connected();
    await upgraded();
    log("answer", await socket.emitWithAck("echo", { word: "one" }));
    log("answer", [...new Uint8Array(await socket.emitWithAck("echo", Uint8Array.of(1, 2)))]);
    const again = connected();
    await peer.drop();
    await again;
    await upgraded();
    log("answer", await socket.emitWithAck("echo", "after the drop"));
    const over = next((resolve) => socket.once("disconnect", resolve));
    socket.emit("leave");
    await over;
    socket.close();
  }
}
