import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { reserveClosedPort } from "./closed-port.ts";
import { createEchoPeer } from "./echo-peer.ts";
import { Gathering } from "./gathering.ts";
import { listenOnLoopback } from "./listen.ts";
import { type Origins, pageScenario } from "./page-scenario.ts";
import { type PeerSurroundings, playPeer } from "./raw-peer.ts";
import type { PageScenario, PeerStep } from "./scenario.ts";
import { scenarios } from "./scenarios.ts";
import { startServers, stopServers } from "./servers/start-servers.ts";
import { serveSite } from "./site.ts";

/** A running lab. All of it is on the loopback interface, on ports that the system picks. */
export interface Lab extends Origins {
  /** The pages: `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** `ws://127.0.0.1:PORT`, with `/ws/<scenario id>` and `/ws/echo`. */
  readonly wsOrigin: string;
  /** The same pages behind a certificate that nobody trusts: `https://localhost:PORT`. */
  readonly httpsOrigin: string;
  /** The same endpoints behind that certificate: `wss://localhost:PORT`. */
  readonly wssOrigin: string;
  /** `wss://` on the plain port, which speaks no TLS. */
  readonly wssOnPlainPort: string;
  /** `ws://` on the port that speaks TLS only. */
  readonly plainOnTlsPort: string;
  /** `ws://127.0.0.1:PORT` where nothing listens. */
  readonly refusedOrigin: string;
  /** The scenarios as the page gets them: those whose server runs. */
  readonly scenarios: readonly PageScenario[];
  /** Ends every connection and stops both servers. */
  close(): Promise<void>;
}

const peers = new Map<string, readonly PeerStep[]>(scenarios.map((scenario) => [scenario.id, scenario.peer]));
const notFound: readonly PeerStep[] = [{ step: "respond", status: 404 }];
const wellBehaved: readonly PeerStep[] = [{ step: "upgrade" }, { step: "await-close" }, { step: "fin" }];

/** What runs in the lab. */
export interface LabOptions {
  /** The servers of the system too, such as nginx: see `ensureLabSoftware`. Default: false. */
  readonly software?: boolean;
}

/**
 * Starts the lab: the page with all scenarios, and the peers that make them happen.
 * @throws if a port cannot be had, or a server cannot be started.
 */
export async function startLab({ software = false }: LabOptions = {}): Promise<Lab> {
  const [key, certificate, closedPort] = await Promise.all([
    readFile(new URL("certificate/localhost.key", import.meta.url)),
    readFile(new URL("certificate/localhost.crt", import.meta.url)),
    reserveClosedPort(),
  ]);
  const echo = createEchoPeer();
  const plain = createServer();
  const tls = createTlsServer({ key, cert: certificate });
  const servers = [plain, tls];
  const connections = new Set<Socket>();
  const [plainPort, tlsPort] = await Promise.all([listenOnLoopback(plain), listenOnLoopback(tls)]);
  const started = await startServers({ raw: plainPort, closed: closedPort.port }, { software });
  const surroundings: PeerSurroundings = {
    gathering: new Gathering(),
    stopServer: async (name) => started.get(name)?.stop(),
  };
  const origins: Origins = {
    wsOrigin: `ws://127.0.0.1:${plainPort}`,
    wssOrigin: `wss://localhost:${tlsPort}`,
    wssOnPlainPort: `wss://127.0.0.1:${plainPort}`,
    plainOnTlsPort: `ws://127.0.0.1:${tlsPort}`,
    refusedOrigin: `ws://127.0.0.1:${closedPort.port}`,
    servers: new Map([...started].map(([name, { port }]) => [name, `ws://127.0.0.1:${port}`])),
  };
  const shown = scenarios.map((scenario) => pageScenario(scenario, origins)).filter((scenario) => scenario !== null);

  for (const server of servers) {
    server.on("connection", (socket: Socket) => {
      connections.add(socket);
      socket.once("close", () => connections.delete(socket));
    });
    server.on("request", (request, response) => void serveSite(request, response, shown));
    server.on("upgrade", accept);
  }

  // Node types the socket as Duplex, for servers that are fed other streams; ours listen on TCP only.
  function accept(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const socket = stream as Socket;
    const { pathname } = new URL(request.url ?? "/", origins.wsOrigin);
    // `/ws/<id>/anything` is the same peer under another endpoint.
    const [, room, id = ""] = pathname.split("/");
    if (room === "ws" && id === "echo") {
      echo.accept(request, socket, head);
      return;
    }
    const steps = room === "ws" ? peers.get(id) : undefined;
    if (head.length > 0) {
      socket.unshift(head);
    }
    const played = steps?.length === 0 ? wellBehaved : (steps ?? notFound);
    void playPeer(played, request, socket, surroundings);
  }

  return {
    ...origins,
    origin: `http://127.0.0.1:${plainPort}`,
    httpsOrigin: `https://localhost:${tlsPort}`,
    scenarios: shown,
    async close() {
      echo.close();
      const closed = servers.map((server) => once(server, "close"));
      for (const server of servers) {
        server.close();
      }
      for (const socket of connections) {
        socket.destroy();
      }
      await Promise.all([...closed, closedPort.release(), stopServers(started)]);
    },
  };
}
