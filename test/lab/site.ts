import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { PageScenario } from "./scenario.ts";

interface Asset {
  readonly file: string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const html = "text/html; charset=utf-8";
const javascript = "text/javascript; charset=utf-8";

/** Everything that the lab serves from its page folder; there is no other way to a file. */
const assets: Readonly<Record<string, Asset>> = {
  "/": { file: "index.html", type: html },
  "/lab.css": { file: "lab.css", type: "text/css; charset=utf-8" },
  "/lab.js": { file: "lab.js", type: javascript },
  "/rows.js": { file: "rows.js", type: javascript },
  "/page-part.js": { file: "page-part.js", type: javascript },
  "/places.js": { file: "places.js", type: javascript },
  "/worker.js": { file: "worker.js", type: javascript },
  "/socket-outcome.js": { file: "socket-outcome.js", type: javascript },
  "/frame.html": { file: "frame.html", type: html },
  "/csp": {
    file: "frame.html",
    type: html,
    headers: { "Content-Security-Policy": "connect-src 'none'" },
  },
  "/mixed": { file: "mixed.html", type: html },
  "/blank": { file: "blank.html", type: html },
  "/early": { file: "early.html", type: html },
  "/frames": { file: "frames.html", type: html },
  "/storm": { file: "storm.html", type: html },
  "/hold": { file: "hold.html", type: html },
  "/hostile": { file: "hostile.html", type: html },
  "/hostile.js": { file: "hostile.js", type: javascript },
  "/hostile-base.js": { file: "hostile-base.js", type: javascript },
  "/hostile-flood.js": { file: "hostile-flood.js", type: javascript },
  "/hostile-forge.js": { file: "hostile-forge.js", type: javascript },
  "/hostile-texts.js": { file: "hostile-texts.js", type: javascript },
  "/hostile-world.js": { file: "hostile-world.js", type: javascript },
};

const folder = new URL("page/", import.meta.url);

/** Answers a request for a page of the lab; anything else gets a 404. Never rejects. */
export async function serveSite(
  request: IncomingMessage,
  response: ServerResponse,
  scenarios: readonly PageScenario[],
): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://lab.invalid");
  if (pathname === "/scenarios.json") {
    send(response, 200, "application/json", JSON.stringify(scenarios));
    return;
  }
  if (pathname === "/favicon.ico") {
    send(response, 204, "image/x-icon", "");
    return;
  }
  const asset = assets[pathname];
  if (asset === undefined) {
    send(response, 404, "text/plain", "The WhyClosed lab has no such page.\n");
    return;
  }
  try {
    const body = await readFile(new URL(asset.file, folder));
    send(response, 200, asset.type, body, asset.headers);
  } catch (error) {
    send(response, 500, "text/plain", `${String(error)}\n`);
  }
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    "Content-Type": type,
    // Not `no-store`: that would keep the pages out of the back/forward cache, which tests need.
    "Cache-Control": "no-cache",
    // A sandboxed frame has an opaque origin and loads its module script across origins.
    "Access-Control-Allow-Origin": "*",
    ...headers,
  });
  response.end(body);
}
