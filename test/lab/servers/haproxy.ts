import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProgram } from "../../support/ensure-lab-software.ts";
import { freePort } from "../listen.ts";
import type { Backends } from "./backends.ts";
import type { LabServer } from "./lab-server.ts";
import { makeFolder, startProgram } from "./program.ts";

function configuration(port: number, { raw, closed }: Backends): string {
  return `
global
  maxconn 64
defaults
  mode http
  timeout connect 1s
  timeout client 20s
  timeout server 20s
  timeout tunnel 2s
frontend lab
  bind 127.0.0.1:${port}
  http-request deny if { path /ws/haproxy-denied }
  use_backend gone if { path /ws/haproxy-backend-down }
  default_backend raw
backend raw
  server raw 127.0.0.1:${raw}
backend gone
  server gone 127.0.0.1:${closed}
`;
}

/** HAProxy before the lab's raw peer, and before a server that is gone. */
export async function startHaproxy(backends: Backends): Promise<LabServer> {
  const folder = makeFolder("haproxy");
  const port = await freePort();
  const file = join(folder, "haproxy.cfg");
  writeFileSync(file, configuration(port, backends));
  return startProgram({ command: findProgram("haproxy"), args: ["-db", "-f", file], folder, port });
}
