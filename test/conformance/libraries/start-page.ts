import type { Peer } from "./peers/peer.ts";
import { startPeer } from "./peers/peer.ts";

/** Serves a page that has nothing but this script. */
export function startPage(script: string): Promise<Peer> {
  return startPeer((server) => {
    server.on("request", ({ url }, response) => {
      const isScript = url === "/clients.js";
      response.writeHead(200, { "Content-Type": isScript ? "text/javascript" : "text/html; charset=utf-8" });
      response.end(isScript ? script : `<!doctype html><title>Libraries</title><script src="/clients.js"></script>`);
    });
  });
}
