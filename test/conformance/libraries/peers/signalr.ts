import type { RawData } from "ws";
import { type Peer, startWebSocketPeer } from "./peer.ts";

/** Ends each message of SignalR's JSON protocol. */
const separator = "\u001e";
const [invocation, completion] = [1, 3];

interface Message {
  readonly protocol?: string;
  readonly type?: number;
  readonly invocationId?: string;
  readonly target?: string;
  readonly arguments?: readonly unknown[];
}

const parse = (data: RawData): Message[] => {
  const texts = (data as Buffer).toString("utf8").split(separator);
  return texts.filter((text) => text !== "").map((text) => JSON.parse(text) as Message);
};

/** As much of a SignalR hub as two methods need: `Echo` answers, `Say` calls the page back. */
export const startSignalr = (): Promise<Peer> =>
  startWebSocketPeer((webSocket) => {
    const send = (message: object): void => webSocket.send(JSON.stringify(message) + separator);
    webSocket.on("message", (bytes) => {
      for (const { protocol, type, invocationId, target, arguments: words = [] } of parse(bytes)) {
        if (protocol) send({});
        else if (type === invocation && target === "Echo") send({ type: completion, invocationId, result: words[0] });
        else if (type === invocation) send({ type: invocation, target: "word", arguments: words });
      }
    });
  });
