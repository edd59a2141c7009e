import { startEcho } from "./peers/echo.ts";
import { startGraphqlWs } from "./peers/graphql-ws.ts";
import { startMqtt } from "./peers/mqtt.ts";
import type { Peer } from "./peers/peer.ts";
import { startPhoenix } from "./peers/phoenix.ts";
import { startPusher } from "./peers/pusher.ts";
import { startSignalr } from "./peers/signalr.ts";
import { startSocketIo } from "./peers/socket-io.ts";
import { startSockjs } from "./peers/sockjs.ts";

const starts: Readonly<Record<string, () => Promise<Peer>>> = {
  "reconnecting-websocket": startEcho,
  partysocket: startEcho,
  "socket.io-client": startSocketIo,
  "graphql-ws": startGraphqlWs,
  "pusher-js": startPusher,
  phoenix: startPhoenix,
  "@microsoft/signalr": startSignalr,
  mqtt: startMqtt,
  "sockjs-client": startSockjs,
  rxjs: startEcho,
};

/** The libraries, by the names of their packages. */
export const libraryNames = Object.keys(starts);

/** A peer for each library, by its name. */
export async function startPeers(): Promise<Map<string, Peer>> {
  return new Map(
    await Promise.all(Object.entries(starts).map(async ([name, start]) => [name, await start()] as const)),
  );
}
