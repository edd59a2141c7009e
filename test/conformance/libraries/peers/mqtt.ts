import { Aedes } from "aedes";
import { createWebSocketStream } from "ws";
import { type Peer, startWebSocketPeer } from "./peer.ts";

/** An MQTT broker. */
export async function startMqtt(): Promise<Peer> {
  const broker = await Aedes.createBroker();
  const peer = await startWebSocketPeer(
    (webSocket, request) => {
      const stream = createWebSocketStream(webSocket);
      stream.on("error", () => {});
      broker.handle(stream, request);
    },
    { handleProtocols: (protocols) => (protocols.has("mqtt") ? "mqtt" : false) },
  );
  return {
    ...peer,
    async close() {
      await new Promise<void>((resolve) => {
        broker.close(resolve);
      });
      await peer.close();
    },
  };
}
