import { Socket } from "phoenix";
import { next } from "./next.js";

export async function live(peer, log) {
  const socket = new Socket(`${peer.url}/socket`, {
    params: { token: "one" },
    reconnectAfterMs: () => 10,
    rejoinAfterMs: () => 10,
    heartbeatIntervalMs: 600_000,
  });
  socket.onOpen(() => log("open", socket.connectionState()));
  socket.onError(() => log("error", socket.connectionState()));
  socket.onClose(({ code, wasClean }) => log("close", [code, wasClean]));
  socket.connect();
  const channel = socket.channel("room:one", { name: "page" });
  channel.onError((reason) => log("channel error", String(reason?.code ?? reason ?? null)));
  channel.onClose(() => log("channel close"));
  channel.on("word", (payload) => log("word", payload));
  const push = (event, payload) =>
    next((resolve) => channel.push(event, payload).receive("ok", (response) => resolve(log("reply", response))));
  await next((resolve) => {
    channel.join().receive("ok", (response) => resolve(log("joined", response)));
  });
  await push("echo", { word: "one" });
  for (const code of [undefined, 1012]) {
    const closed = next((resolve) => socket.onClose(resolve));
    await peer.drop(code);
    await closed;
    // Kept by the library until the channel has been joined again.
    await push("echo", { word: "after the drop" });
  }
  await next((resolve) => channel.leave().receive("ok", resolve));
  await next((resolve) => socket.disconnect(resolve, 1000, "bye"));
}
