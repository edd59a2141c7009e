import { next } from "./next.js";

/** The life of a socket that reconnects by itself and looks like a WebSocket. */
export async function liveReconnecting(socket, peer, log) {
  for (const type of ["open", "message", "error", "close"])
    socket.addEventListener(type, ({ data, code, reason, wasClean }) =>
      log(type, {
        data: data instanceof Blob ? data.size : data,
        code,
        reason,
        wasClean,
        readyState: socket.readyState,
        retries: socket.retryCount,
      }),
    );
  const open = () => next((resolve) => socket.addEventListener("open", resolve, { once: true }));
  const echo = (data) =>
    next((resolve) => {
      const take = () => {
        socket.removeEventListener("message", take);
        resolve();
      };
      socket.addEventListener("message", take);
      socket.send(data);
    });
  // Sent before it is open: the library keeps it.
  const first = echo("early");
  await first;
  log("as", { protocol: socket.protocol, binaryType: socket.binaryType });
  await echo(new Blob(["binary"]));
  let opened = open();
  await peer.drop();
  await opened;
  await echo("after the drop");
  opened = open();
  await peer.drop(1012);
  await opened;
  await echo("after the restart");
  opened = open();
  socket.reconnect(3001, "again");
  await opened;
  const closed = next((resolve) => socket.addEventListener("close", resolve));
  socket.close(3000, "bye");
  await closed;
}
