import { WebSocket as ReconnectingWebSocket } from "partysocket";
import { liveReconnecting } from "./live-reconnecting.js";

export const live = (peer, log) =>
  liveReconnecting(
    new ReconnectingWebSocket(peer.url, ["one"], { minReconnectionDelay: 10, maxReconnectionDelay: 20, minUptime: 0 }),
    peer,
    log,
  );
