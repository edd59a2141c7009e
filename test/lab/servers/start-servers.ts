import type { Backends } from "./backends.ts";
import { startGraphqlWs } from "./graphql-ws.ts";
import { startHaproxy } from "./haproxy.ts";
import type { LabServer } from "./lab-server.ts";
import { startNginx, startNginxTls, startNginxToStop } from "./nginx.ts";
import { startNodeWsToKill } from "./node-ws-to-kill.ts";
import { startNodeWs } from "./node-ws.ts";
import { startAiohttp, startPythonWebsockets } from "./python.ts";
import type { LibraryServer, ServerName, SoftwareServer } from "./server-name.ts";
import { startSocketIo } from "./socket-io.ts";

const libraries: Readonly<Record<LibraryServer, () => Promise<LabServer>>> = {
  "node-ws": startNodeWs,
  "socket-io": startSocketIo,
  "graphql-ws": startGraphqlWs,
};

const software: Readonly<Record<SoftwareServer, (backends: Backends) => Promise<LabServer>>> = {
  nginx: startNginx,
  "nginx-tls": startNginxTls,
  "nginx-to-stop": startNginxToStop,
  haproxy: startHaproxy,
  "haproxy-to-stop": startHaproxy,
  "node-ws-to-kill": startNodeWsToKill,
  "python-websockets": startPythonWebsockets,
  "python-websockets-to-kill": startPythonWebsockets,
  "python-websockets-to-stop": startPythonWebsockets,
  aiohttp: startAiohttp,
  "aiohttp-to-kill": startAiohttp,
};

/** Running servers by their names. */
export type Servers = ReadonlyMap<ServerName, LabServer>;

/**
 * Starts the servers of npm packages, and the software of the system if it is asked for. None of them runs on if one cannot be
 * started.
 */
export async function startServers(
  ports: Pick<Backends, "raw" | "closed">,
  options: { readonly software: boolean },
): Promise<Servers> {
  const started = new Map<ServerName, LabServer>();
  try {
    for (const [name, start] of Object.entries(libraries) as [LibraryServer, () => Promise<LabServer>][]) {
      started.set(name, await start());
    }
    const backends: Backends = { ...ports, nodeWs: started.get("node-ws")?.port ?? ports.closed };
    if (options.software) {
      for (const [name, start] of Object.entries(software) as [SoftwareServer, typeof startNginx][]) {
        started.set(name, await start(backends));
      }
    }
    return started;
  } catch (error) {
    await stopServers(started);
    throw error;
  }
}

export async function stopServers(servers: Servers): Promise<void> {
  await Promise.all([...servers.values()].map((server) => server.stop()));
}
