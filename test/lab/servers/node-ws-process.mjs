// Serves WebSockets until the first message, and is then killed as the system's memory guard would do it.
import { WebSocketServer } from "ws";

const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
server.on("listening", () => console.log(server.address().port));
server.on("connection", (webSocket) => {
  webSocket.on("message", () => process.kill(process.pid, "SIGKILL"));
});
