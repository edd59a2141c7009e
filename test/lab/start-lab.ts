import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { reserveClosedPort } from "./closed-port.ts";
import { createEchoPeer } from "./echo-peer.ts";
import { Gathering } from "./gathering.ts";
import { type Origins, pageScenario } from "./page-scenario.ts";
import { playPeer } from "./raw-peer.ts";
import type { PageScenario, PeerStep } from "./scenario.ts";
import { scenarios } from "./scenarios.ts";
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
  /** `ws://127.0.0.1:PORT` where nothing listens. */
  readonly refusedOrigin: string;
  /** The scenarios as the page gets them. */
  readonly scenarios: readonly PageScenario[];
  /** Ends every connection and stops both servers. */
  close(): Promise<void>;
}

const peers = new Map<string, readonly PeerStep[]>(scenarios.map((scenario) => [scenario.id, scenario.peer]));
const notFound: readonly PeerStep[] = [{ step: "respond", status: 404 }];
const wellBehaved: readonly PeerStep[] = [{ step: "upgrade" }, { step: "await-close" }, { step: "fin" }];

/**
 * Starts the lab: the page with all scenarios, and the peers that make them happen.
 * @throws if a port cannot be had.
 */
export async function startLab(): Promise<Lab> {
  const [key, certificate, closedPort] = await Promise.all([
    readFile(new URL("certificate/localhost.key", import.meta.url)),
    readFile(new URL("certificate/localhost.crt", import.meta.url)),
    reserveClosedPort(),
  ]);
  const gathering = new Gathering();
  const echo = createEchoPeer();
  const plain = createServer();
  const tls = createTlsServer({ key, cert: certificate });
  const servers = [plain, tls];
  const connections = new Set<Socket>();
  const [plainPort, tlsPort] = await Promise.all([listen(plain), listen(tls)]);
  const origins: Origins = {
    wsOrigin: `ws://127.0.0.1:${plainPort}`,
    wssOrigin: `wss://localhost:${tlsPort}`,
    wssOnPlainPort: `wss://127.0.0.1:${plainPort}`,
    refusedOrigin: `ws://127.0.0.1:${closedPort.port}`,
  };
  const shown = scenarios.map((scenario) => pageScenario(scenario, origins));

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
    void playPeer(played, request, socket, gathering);
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
      await Promise.all([...closed, closedPort.release()]);
    },
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
