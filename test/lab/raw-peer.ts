import { createHash } from "node:crypto";
import { EventEmitter } from "node:events";
import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { opcodes } from "./frame-bytes.ts";
import { FrameReader } from "./frame-reader.ts";
import type { Gathering } from "./gathering.ts";
import type { PeerStep } from "./scenario.ts";
import type { ServerName } from "./servers/server-name.ts";

/** Milliseconds that a raw socket may live: more than the slowest browser timer that a scenario waits for (60 s). */
export const longestLife = 90_000;

/** RFC 6455, section 1.3. */
const acceptSuffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** The right `Sec-WebSocket-Accept` for a `Sec-WebSocket-Key`. */
export function acceptFor(key: string): string {
  return createHash("sha1")
    .update(key + acceptSuffix)
    .digest("base64");
}

/** What a peer shares with the rest of the lab. */
export interface PeerSurroundings {
  readonly gathering: Gathering;
  readonly stopServer: (name: ServerName) => Promise<void>;
}

/**
 * Plays the server's part of a scenario on a socket whose handshake request has been read, and writes what the steps say, right or
 * wrong. Resolves when all steps are done or TCP has ended; never rejects.
 */
export async function playPeer(
  steps: readonly PeerStep[],
  request: IncomingMessage,
  socket: Socket,
  { gathering, stopServer }: PeerSurroundings,
): Promise<void> {
  const seen = watch(socket);
  for (const step of steps) {
    if (socket.destroyed) {
      return;
    }
    await take(step);
  }

  function take(step: PeerStep): Promise<void> {
    switch (step.step) {
      case "respond":
        return end(socket, response(step.status, step.headers ?? {}));
      case "upgrade": {
        const answer = upgrade(request.headers["sec-websocket-key"] ?? "", step.headers ?? {});
        return step.fin === true ? end(socket, answer) : write(socket, answer);
      }
      case "write":
        return write(socket, step.bytes);
      case "await-message":
        return seen.message;
      case "await-close":
        return seen.closeFrame;
      case "gather":
        return gathering.arrive(request.url ?? "", step.sockets, seen.gone);
      case "fin":
        return end(socket, "");
      case "reset":
        socket.resetAndDestroy();
        return Promise.resolve();
      case "wait":
        return seen.waitUntilGone(step.seconds);
      case "stop-server":
        return stopServer(step.server);
      case "silence":
        return seen.waitUntilGone(step.seconds).then(() => {
          socket.destroy();
        });
    }
  }
}

interface Seen {
  /** Resolves at the first text or binary frame, or when TCP has ended. */
  readonly message: Promise<void>;
  /** Resolves at the client's close frame, or when TCP has ended. */
  readonly closeFrame: Promise<void>;
  /** Aborts when TCP has ended. */
  readonly gone: AbortSignal;
  /** Resolves after so many seconds, or when TCP has ended. */
  waitUntilGone(seconds: number): Promise<void>;
}

/** Reads everything that the client sends, so that ending TCP is a FIN and never a RST by accident. */
function watch(socket: Socket): Seen {
  const reader = new FrameReader();
  const news = new EventEmitter<{ message: []; closeFrame: [] }>();
  const gone = new AbortController();
  const deadline = setTimeout(() => socket.destroy(), longestLife);
  socket.on("data", (bytes) => {
    for (const frame of reader.read(bytes)) {
      news.emit(frame.opcode === opcodes.close ? "closeFrame" : "message");
    }
  });
  socket.on("end", () => socket.end());
  socket.on("error", () => socket.destroy());
  socket.once("close", () => {
    clearTimeout(deadline);
    gone.abort();
    news.emit("message");
    news.emit("closeFrame");
  });
  return {
    message: new Promise((resolve) => {
      news.once("message", resolve);
    }),
    closeFrame: new Promise((resolve) => {
      news.once("closeFrame", resolve);
    }),
    gone: gone.signal,
    waitUntilGone: (seconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, seconds * 1000);
        gone.signal.addEventListener("abort", () => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}

function write(socket: Socket, bytes: Uint8Array | string): Promise<void> {
  return new Promise((resolve) => {
    socket.write(bytes, () => resolve());
  });
}

function end(socket: Socket, bytes: string): Promise<void> {
  return new Promise((resolve) => {
    socket.end(bytes, () => resolve());
  });
}

function response(status: number, headers: Readonly<Record<string, string>>): string {
  const body = `The WhyClosed lab answers ${status}.\n`;
  return head(status, {
    ...headers,
    "Content-Type": "text/plain",
    "Content-Length": `${body.length}`,
    Connection: "close",
  }).concat(body);
}

function upgrade(key: string, headers: Readonly<Record<string, string | null>>): string {
  return head(101, {
    Upgrade: "websocket",
    Connection: "Upgrade",
    "Sec-WebSocket-Accept": acceptFor(key),
    ...headers,
  });
}

function head(status: number, headers: Readonly<Record<string, string | null>>): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return `${[`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Unknown"}`, ...lines].join("\r\n")}\r\n\r\n`;
}
