import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { createEchoPeer } from "../lab/echo-peer.ts";
import { listenOnLoopback } from "../lab/listen.ts";

/** The pages of the suite on a loopback port. */
export interface Site {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  close(): Promise<void>;
}

const everything = "'self' 'unsafe-inline' data: blob: ws: http:";

/** The documents in which checks run, by their path, with their policies. */
const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/document": {},
  "/strict": {
    "Content-Security-Policy":
      "default-src 'none'; script-src 'self'; connect-src ws:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "geolocation=()",
    "X-Content-Type-Options": "nosniff",
  },
  "/trusted-types": {
    "Content-Security-Policy": "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self'",
  },
  "/sandbox": { "Content-Security-Policy": "sandbox allow-scripts" },
  "/forbidden": { "Content-Security-Policy": "connect-src 'none'" },
  "/report-only": {
    "Content-Security-Policy": `default-src ${everything}`,
    "Content-Security-Policy-Report-Only": "connect-src 'none'",
  },
};

const files = /^\/(?:checks|page)\/[\w-]+\.js$/;
const pages: Readonly<Record<string, string>> = {
  "/run": "page/run.html",
  "/blank": "page/blank.html",
  "/garbage": "page/garbage.html",
  "/cached": "page/cached.html",
};

function send(
  response: ServerResponse,
  body: string | Buffer,
  type: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, {
    "Content-Type": `${type}; charset=utf-8`,
    // A sandboxed document has an opaque origin and loads its scripts across origins.
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "max-age=600",
    ...headers,
  });
  response.end(body);
}

const file = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), "utf8");

async function answer({ url = "/" }: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(url, "http://site.invalid");
  const place = places[pathname];
  const page = pages[pathname];
  if (place) {
    const first = searchParams.has("clumsy") ? `<script src="/page/clumsy.js"></script>` : "";
    const markup = (await file("page/document.html")).replace("<!-- before -->", first);
    send(response, markup, "text/html", { ...place, "Cache-Control": "no-cache" });
  } else if (page) send(response, await file(page), "text/html", { "Cache-Control": "no-cache" });
  else if (files.test(pathname)) send(response, await file(`.${pathname}`), "text/javascript");
  else {
    response.writeHead(404);
    response.end();
  }
}

/** Serves the documents and the checks. */
export async function startSite(): Promise<Site> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });
  // Whatever URL a check comes to, its socket opens: after failed handshakes browsers delay the next ones.
  const echo = createEchoPeer();
  server.on("upgrade", (request, stream, head) => echo.accept(request, stream as Socket, head));
  const port = await listenOnLoopback(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      echo.close();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
