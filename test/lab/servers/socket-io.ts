import { Server } from "socket.io";
import type { LabServer } from "./lab-server.ts";
import { startLibraryServer } from "./library-server.ts";

/** By the endpoint's name, the settings of a Socket.IO server there. */
const settings = {
  "socket-io-ping-unanswered": { pingInterval: 400, pingTimeout: 400 },
  "socket-io-too-big": { maxHttpBufferSize: 1000 },
  "socket-io-unknown-session": {},
} as const;

/** Starts a Socket.IO server for each endpoint, at the path `/ws/<name>/`. */
export function startSocketIo(): Promise<LabServer> {
  return startLibraryServer((http) => {
    for (const [name, options] of Object.entries(settings)) {
      new Server({ ...options, path: `/ws/${name}/`, destroyUpgrade: false, serveClient: false }).attach(http);
    }
  });
}
