import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../listen.ts";
import { findProgram } from "../../support/ensure-lab-software.ts";
import type { Backends } from "./backends.ts";
import type { LabServer } from "./lab-server.ts";
import { startNodeWsToKill } from "./node-ws-to-kill.ts";
import { makeFolder, startProgram } from "./program.ts";

const certificate = fileURLToPath(new URL("../certificate/localhost", import.meta.url));

const forwarding = `
      proxy_http_version 1.1;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection "upgrade";`;

function location(name: string, port: number): string {
  return `location /ws/${name} { proxy_pass http://127.0.0.1:${port}; ${forwarding} }`;
}

/** A configuration with one server; everything that nginx writes is in `folder`. */
function configuration(folder: string, listen: string, locations: readonly string[]): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  return `
daemon off;
worker_processes 1;
pid ${join(folder, "nginx.pid")};
error_log stderr error;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 64; }
http {
  access_log off;
  ${places.join("\n  ")}
  proxy_read_timeout 2s;
  server {
    listen 127.0.0.1:${listen};
    ${locations.join("\n    ")}
  }
}
`;
}

async function start(listen: (port: number) => string, locations: readonly string[]): Promise<LabServer> {
  const folder = makeFolder("nginx");
  const port = await freePort();
  const file = join(folder, "nginx.conf");
  writeFileSync(file, configuration(folder, listen(port), locations));
  return startProgram({ command: findProgram("nginx"), args: ["-e", "stderr", "-c", file], folder, port });
}

/** nginx before the lab's raw peer, before servers that are gone, and before one that dies. */
export async function startNginx({ raw, closed, nodeWs }: Backends): Promise<LabServer> {
  const dying = await startNodeWsToKill();
  try {
    const nginx = await start(String, [
      location("nginx-read-time-out", raw),
      location("nginx-backend-closes", raw),
      location("nginx-backend-silent", raw),
      location("nginx-backend-down", closed),
      location("nginx-backend-killed", dying.port),
      `location /ws/nginx-without-upgrade { proxy_pass http://127.0.0.1:${nodeWs}; }`,
      "location /ws/nginx-redirect { return 301 https://$host$request_uri; }",
      "location /ws/nginx-denied { deny all; }",
    ]);
    return {
      port: nginx.port,
      async stop() {
        await nginx.stop();
        await dying.stop();
      },
    };
  } catch (error) {
    await dying.stop();
    throw error;
  }
}

function listenWithTls(port: number): string {
  return `${port} ssl;\n    ssl_certificate ${certificate}.crt;\n    ssl_certificate_key ${certificate}.key`;
}

/** nginx that speaks TLS. */
export function startNginxTls({ raw }: Backends): Promise<LabServer> {
  return start(listenWithTls, [location("nginx-plain-on-tls", raw)]);
}

/** nginx that a scenario stops. */
export function startNginxToStop({ raw }: Backends): Promise<LabServer> {
  return start(String, [location("nginx-stopped", raw)]);
}
