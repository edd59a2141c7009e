import SockJS from "sockjs-client";
import { next } from "./next.js";

const echo = (socket, data) =>
  next((resolve) => {
    socket.addEventListener("message", resolve);
    socket.send(data);
  });

/** SockJS does not connect again by itself: whoever uses it makes a new one. */
export async function live(peer, log) {
  const connect = async () => {
    const socket = new SockJS(`${peer.http}/echo`, null, { transports: ["websocket"], timeout: 60_000 });
    socket.addEventListener("message", ({ data }) => log("message", data));
    socket.addEventListener("heartbeat", () => log("heartbeat"));
    const closed = next((resolve) => {
      socket.addEventListener("close", ({ code, reason, wasClean }) => resolve(log("close", [code, reason, wasClean])));
    });
    await next((resolve) => socket.addEventListener("open", resolve));
    log("open", [socket.transport, socket.readyState]);
    return { socket, closed };
  };
  for (const code of [undefined, 1012]) {
    const { socket, closed } = await connect();
    await echo(socket, "one");
    await peer.drop(code);
    await closed;
  }
  const { socket, closed } = await connect();
  await echo(socket, "last");
  socket.close(3000, "bye");
  await closed;
}
