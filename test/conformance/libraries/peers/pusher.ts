import type { RawData } from "ws";
import { type Peer, startWebSocketPeer } from "./peer.ts";

interface Message {
  readonly event: string;
  readonly channel?: string;
  readonly data?: unknown;
}

const parse = (data: RawData): Message => JSON.parse((data as Buffer).toString("utf8")) as Message;

/** As much of the Pusher protocol (version 7) as one channel needs. Events of clients come back to them as well. */
export const startPusher = (): Promise<Peer> =>
  startWebSocketPeer((webSocket) => {
    const send = ({ data, ...message }: Message): void =>
      webSocket.send(JSON.stringify({ ...message, data: JSON.stringify(data) }));
    send({ event: "pusher:connection_established", data: { socket_id: "1.1", activity_timeout: 120 } });
    webSocket.on("message", (bytes) => {
      const { event, data, channel = (data as { readonly channel?: string } | undefined)?.channel } = parse(bytes);
      if (event === "pusher:ping") send({ event: "pusher:pong", data: {} });
      else if (event === "pusher:subscribe") {
        send({ event: "pusher_internal:subscription_succeeded", channel: channel ?? "", data: {} });
        send({ event: "word", channel: channel ?? "", data: { text: "hello" } });
      } else if (event.startsWith("client-")) send({ event, channel: channel ?? "", data });
    });
  });
