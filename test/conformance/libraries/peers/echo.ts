import { type Peer, startWebSocketPeer } from "./peer.ts";

/** Sends every message back, and picks the first subprotocol. */
export const startEcho = (): Promise<Peer> =>
  startWebSocketPeer((webSocket) => {
    webSocket.on("message", (data, binary) => webSocket.send(data, { binary }));
  });
