import Pusher from "pusher-js";
import { next } from "./next.js";

export async function live(peer, log) {
  const { hostname, port } = new URL(peer.url);
  const pusher = new Pusher("key", {
    cluster: "",
    wsHost: hostname,
    wsPort: Number(port),
    forceTLS: false,
    enabledTransports: ["ws"],
    disableStats: true,
  });
  const { connection } = pusher;
  connection.bind("state_change", ({ previous, current }) => log(previous, current));
  connection.bind("error", ({ type, error }) => log("error", [type, error?.data?.code]));
  const state = (wanted) =>
    next((resolve) => {
      if (connection.state === wanted) resolve();
      const take = ({ current }) => {
        if (current !== wanted) return;
        connection.unbind("state_change", take);
        resolve();
      };
      connection.bind("state_change", take);
    });
  await state("connected");
  const channel = pusher.subscribe("words");
  channel.bind("word", (data) => log("word", data));
  const subscribed = () => next((resolve) => channel.bind("pusher:subscription_succeeded", resolve));
  await subscribed();
  channel.bind("client-word", (data) => log("client-word", data));
  const word = () => next((resolve) => channel.bind("client-word", resolve));
  let told = word();
  pusher.send_event("client-word", { text: "one" }, "words");
  await told;
  // Another code than Pusher's own means: connect again.
  for (const code of [undefined, 4200]) {
    const again = subscribed();
    await peer.drop(code);
    await again;
    told = word();
    pusher.send_event("client-word", { text: "again" }, "words");
    await told;
  }
  const disconnected = state("disconnected");
  pusher.disconnect();
  await disconnected;
}
