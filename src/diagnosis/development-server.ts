import type { SocketRecord } from "../socket/socket-record.ts";

/** The subprotocols of Vite's client (vitejs/vite, `packages/vite/src/client/client.ts`). */
const viteSubprotocols = new Set(["vite-hmr", "vite-ping"]);
/** Paths that Next.js and webpack-dev-server use for theirs; `/ws` alone says too little. */
const paths = /^wss?:\/\/[^?#]+\/(?:_next\/webpack-hmr|sockjs-node|__webpack_hmr|webpack-dev-server)(?=[/?#]|$)/i;

/** What tells that a socket belongs to a development server: its subprotocol or its path; or null. */
export function developmentServerSign({ url, protocolsAsked }: SocketRecord): string | null {
  return protocolsAsked.find((name) => viteSubprotocols.has(name)) ?? paths.exec(url)?.[0] ?? null;
}

export function isDevelopmentServer(record: SocketRecord): boolean {
  return developmentServerSign(record) !== null;
}
