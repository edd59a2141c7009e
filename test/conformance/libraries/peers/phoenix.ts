import type { RawData } from "ws";
import { type Peer, startWebSocketPeer } from "./peer.ts";

/** Join reference, reference, topic, event, payload: a message of the Phoenix serializer, version 2. */
type Message = readonly [string | null, string | null, string, string, unknown];

const parse = (data: RawData): Message => JSON.parse((data as Buffer).toString("utf8")) as Message;

/** As much of Phoenix channels as one topic needs. */
export const startPhoenix = (): Promise<Peer> =>
  startWebSocketPeer((webSocket) => {
    const send = (...message: Message): void => webSocket.send(JSON.stringify(message));
    webSocket.on("message", (bytes) => {
      const [joined, reference, topic, event, payload] = parse(bytes);
      const reply = (response: unknown): void =>
        send(joined, reference, topic, "phx_reply", { status: "ok", response });
      if (event === "phx_leave") {
        reply({});
        send(joined, joined, topic, "phx_close", {});
        return;
      }
      reply(event === "heartbeat" ? {} : payload);
      if (event === "phx_join") send(joined, null, topic, "word", { text: "hello" });
    });
  });
