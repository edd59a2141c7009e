import mqtt from "mqtt";
import { next } from "./next.js";

export async function live(peer, log) {
  const client = mqtt.connect(peer.url, { clientId: "page", reconnectPeriod: 10, clean: true });
  for (const event of ["reconnect", "close", "offline", "disconnect", "end"]) client.on(event, () => log(event));
  client.on("connect", ({ sessionPresent, returnCode }) => log("connect", [sessionPresent, returnCode]));
  client.on("error", ({ message }) => log("error", message));
  client.on("message", (topic, payload) => log("message", [topic, payload.toString()]));
  const message = () => next((resolve) => client.once("message", resolve));
  await next((resolve) => client.once("connect", resolve));
  log("subscribed", (await client.subscribeAsync("words/#", { qos: 1 }))[0].qos);
  let told = message();
  await client.publishAsync("words/one", "first", { qos: 1 });
  await told;
  for (const code of [undefined, 1012]) {
    const again = next((resolve) => client.once("connect", resolve));
    await peer.drop(code);
    await again;
    told = message();
    await client.publishAsync("words/two", "after the drop", { qos: 1 });
    await told;
  }
  await client.endAsync();
}
